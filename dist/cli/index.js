#!/usr/bin/env node
import module from 'node:module';
// What is compiled of a file is kept for the next call where Node can do that (22.1), which has to be asked for before it reads the file.
module.enableCompileCache?.();
void import('./program.js');
