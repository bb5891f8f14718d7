import { read } from '../readers/pdf';
import { serve } from './serve';

serve(read);
