/* zlib behind <stdint.h> types; the reasons are those of cicu.h. */
#ifndef CZLIB_H
#define CZLIB_H

#include <stdint.h>

/* Bytes on their way into or out of the raw deflate format (RFC 1951), as archives hold it. */
typedef struct czlib_stream czlib_stream;

/* A stream that unpacks, and one that packs; NULL without memory. */
czlib_stream *czlib_inflate_open(void);
czlib_stream *czlib_deflate_open(void);

/* What a step did. */
typedef struct {
  /* Bytes of the input that are done with. */
  int64_t consumed;
  /* Bytes that were put into the output. */
  int64_t produced;
  /* 1 behind the last byte, 0 before it, -1 where the bytes are none of the format. */
  int32_t state;
} czlib_step;

/* Unpacks or packs as much as there is input and room for output. `is_last` says that no more input follows; an
 * unpacking stream knows its end by itself. */
czlib_step czlib_run(czlib_stream *stream, const uint8_t *input, int64_t length, int32_t is_last, uint8_t *output,
                     int64_t capacity);

void czlib_close(czlib_stream *stream);

/* The checksum of archives over more bytes; 0 before the first ones. */
uint32_t czlib_crc32(uint32_t checksum, const uint8_t *bytes, int64_t length);

#endif
