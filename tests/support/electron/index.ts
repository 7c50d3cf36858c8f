export { answerMessages, answerOpenDialog, answerSaveDialog, askMain, askRaw, notedMessages, requestAction, titlesOf } from './drive';
export { createUserFolders, type LaunchOptions, removeUserFolders, resizeWindow, type RunningProgram, untilReady, type UserFolders } from './launch';
export { inMain } from './in-main';
export { expect, test } from './program-test';
