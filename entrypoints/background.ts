import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/messaging/start-background';

// Firefox puts content scripts back into open tabs by itself
export default defineBackground(() => startBackground({ reinjects: !import.meta.env.FIREFOX }));
