export { closeWithCare } from './close-window';
export { surviveFailingPage } from './failing-page';
export { guardAllContents, guardSession } from './guards';
export { ProgramWindow } from './program-window';
export { takeScreenshot } from './screenshot';
export { Windows } from './windows';
