# externat
