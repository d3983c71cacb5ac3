#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

#include "czlib.h"

struct czlib_stream {
  z_stream stream;
  int32_t packs;
};

static czlib_stream *open_stream(int32_t packs) {
  czlib_stream *self = calloc(1, sizeof *self);
  if (self == NULL) return NULL;
  self->packs = packs;
  /* A negative window stands for the raw format, without zlib's own header. */
  int result = packs ? deflateInit2(&self->stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL,
                                    Z_DEFAULT_STRATEGY)
                     : inflateInit2(&self->stream, -MAX_WBITS);
  if (result == Z_OK) return self;
  free(self);
  return NULL;
}

czlib_stream *czlib_inflate_open(void) { return open_stream(0); }

czlib_stream *czlib_deflate_open(void) { return open_stream(1); }

static uInt limited(int64_t length) { return length > INT_MAX ? INT_MAX : (uInt)length; }

czlib_step czlib_run(czlib_stream *self, const uint8_t *input, int64_t length, int32_t is_last, uint8_t *output,
                     int64_t capacity) {
  z_stream *stream = &self->stream;
  /* zlib never writes through it; its type is older than const. */
  stream->next_in = (Bytef *)input;
  stream->avail_in = limited(length);
  stream->next_out = output;
  stream->avail_out = limited(capacity);
  int flush = is_last && length <= INT_MAX ? Z_FINISH : Z_NO_FLUSH;
  int result = self->packs ? deflate(stream, flush) : inflate(stream, Z_NO_FLUSH);
  czlib_step step = {limited(length) - stream->avail_in, limited(capacity) - stream->avail_out, 0};
  if (result == Z_STREAM_END) step.state = 1;
  /* No progress is no error: there may have been no room or no input. */
  else if (result != Z_OK && result != Z_BUF_ERROR) step.state = -1;
  return step;
}

void czlib_close(czlib_stream *self) {
  if (self->packs) deflateEnd(&self->stream);
  else inflateEnd(&self->stream);
  free(self);
}

uint32_t czlib_crc32(uint32_t checksum, const uint8_t *bytes, int64_t length) {
  return (uint32_t)crc32_z(checksum, bytes, (z_size_t)length);
}
