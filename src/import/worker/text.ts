import { read } from '../readers/text';
import { serve } from './serve';

serve(read);
