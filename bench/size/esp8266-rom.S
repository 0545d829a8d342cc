/* Functions that the ESP8266 has in its mask ROM and Debian's libgcc leaves out: arithmetic of doubles and of 64 bits, and
 * copies. ROM is out of reach of a call from flash, so each is a jump; a9 is free where a function begins (call0 ABI).
 * A section each: what nothing calls is not linked.
 */
	.macro rom name, address
	.section .text.rom_\name, "ax", @progbits
	.literal_position
	.align 4
	.global \name
	.type \name, @function
\name:
	movi a9, \address
	jx a9
	.size \name, . - \name
	.endm

	rom __adddf3, 0x4000c538
	rom __addsf3, 0x4000c180
	rom __divdf3, 0x4000cb94
	rom __divdi3, 0x4000ce60
	rom __divsi3, 0x4000dc88
	rom __extendsfdf2, 0x4000cdfc
	rom __fixdfsi, 0x4000ccb8
	rom __fixunsdfsi, 0x4000cd00
	rom __fixunssfsi, 0x4000c4c4
	rom __floatsidf, 0x4000e2f0
	rom __floatsisf, 0x4000e2ac
	rom __floatunsidf, 0x4000e2e8
	rom __floatunsisf, 0x4000e2a4
	rom __muldf3, 0x4000c8f0
	rom __muldi3, 0x40000650
	rom __mulsf3, 0x4000c3dc
	rom __subdf3, 0x4000c688
	rom __subsf3, 0x4000c268
	rom __truncdfsf2, 0x4000cd5c
	rom __udivdi3, 0x4000d310
	rom __udivsi3, 0x4000e21c
	rom __umoddi3, 0x4000d770
	rom __umodsi3, 0x4000e268
	rom __umulsidi3, 0x4000dcf0
	rom memcmp, 0x4000dea8
	rom memcpy, 0x4000df48
	rom memmove, 0x4000e04c
	rom memset, 0x4000e190
	rom strcmp, 0x4000bdc8
	rom strlen, 0x4000bf4c
