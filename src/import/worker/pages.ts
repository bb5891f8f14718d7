import { read } from '../readers/pages';
import { serve } from './serve';

serve(read);
