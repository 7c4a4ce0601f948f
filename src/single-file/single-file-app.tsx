import { Navigate, Route, Routes } from "react-router";

import { AppFrame } from "../app/app-frame";
import { useAppearance } from "../app/use-appearance";
import type { Services } from "../application/services";
import { DangerSignsPage } from "../features/danger-signs/danger-signs-page";
import { SourcesPage } from "../features/evidence/sources-page";
import { LessonPage } from "../features/lessons/lesson-page";
import { LessonsPage } from "../features/lessons/lessons-page";
import { ReadyPage } from "../features/massage/ready-page";
import { SessionPage } from "../features/massage/session-page";
import { lessonPaths, paths } from "../paths";
import { usePageFocus } from "../shell/use-page-focus";
import { FileHomePage } from "./file-home-page";
import { i18n } from "./i18n";

export type SingleFileAppProps = { services: Services };

/** The pages of the app that need nothing stored, inside a router. */
export function SingleFileApp({ services }: SingleFileAppProps) {
  return (
    <AppFrame services={services} words={i18n}>
      <Pages />
    </AppFrame>
  );
}

function Pages() {
  useAppearance();
  usePageFocus();
  return (
    <Routes>
      <Route path={paths.home} element={<FileHomePage />} />
      <Route path={paths.massage} element={<ReadyPage />} />
      <Route path={paths.session} element={<SessionPage />} />
      <Route path={paths.lessons} element={<LessonsPage />} />
      {Object.values(lessonPaths).map((path) => (
        <Route key={path} path={path} element={<LessonPage />} />
      ))}
      <Route path={paths.sources} element={<SourcesPage />} />
      <Route path={paths.dangerSigns} element={<DangerSignsPage />} />
      <Route path="*" element={<Navigate to={paths.home} replace />} />
    </Routes>
  );
}
