import { read } from '../readers/docx';
import { serve } from './serve';

serve(read);
