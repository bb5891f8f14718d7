export { HOVER_COMMANDS } from '../core/features/markdownText';
