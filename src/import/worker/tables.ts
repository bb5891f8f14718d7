import { read } from '../readers/tables';
import { serve } from './serve';

serve(read);
