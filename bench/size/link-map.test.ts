// The account of bytes by object is read from the linker's map: its odd lines (long names on a line of their own, padding,
// parts of libraries) must be counted, and what is no part of a firmware must not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLinkMap, sectionSort } from './link-map.ts';

const MAP = `Discarded input sections

 .text.unused   0x00000000       0x64 build/0-loop.c.o

Linker script and memory map

.text           0x00000040      0x120
 *(.text.unlikely .text.unlikely.*)
 .text.nl_run   0x00000040       0x80 build/0-loop.c.o
                0x00000040                nl_run
 .text.a_name_that_takes_the_whole_line
                0x000000c0       0x20 build/1-vm.c.o
 *fill*         0x000000e0        0x4 
 .text          0x000000e4       0x3c /usr/lib/libc.a(memcpy.c.o)
 .rodata.table  0x00000120       0x10 build/1-vm.c.o
.data           0x20000000        0x8 load address 0x00000130
 .data.state    0x20000000        0x8 build/1-vm.c.o
.bss            0x20000008       0x18
 .bss.buffer    0x20000008       0x18 build/1-vm.c.o
.debug_info     0x00000000      0x999
 .debug_info    0x00000000      0x999 build/0-loop.c.o
`;

test('bytes by object', () => {
  assert.deepEqual(Object.fromEntries(readLinkMap(MAP)), {
    'loop.c': { text: 0x80, data: 0, bss: 0 },
    'vm.c': { text: 0x30, data: 8, bss: 0x18 },
    padding: { text: 4, data: 0, bss: 0 },
    'C library and compiler': { text: 0x3c, data: 0, bss: 0 },
  });
});

test('the C stack and debug information are no part of a firmware', () => {
  assert.equal(sectionSort('.stack'), undefined);
  assert.equal(sectionSort('.debug_line'), undefined);
  assert.equal(sectionSort('.init'), 'text');
});
