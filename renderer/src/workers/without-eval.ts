import { z } from 'zod';

// zod would otherwise try whether it may compile code, which the content policy forbids and reports.
z.config({ jitless: true });
