/// Why a file can't be read.
///
/// Who reports it adds the file's name.
package enum ReadingError: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is no text: control bytes, or bytes that the encoding does not have.
  case binary
  /// Nearly all of it is UTF-8, but not this line.
  case invalidUTF8(line: Int)
  /// A line longer than any page's.
  case lineTooLong(line: Int, bytes: Int)
  /// An encoding that ICU does not have.
  case unknownEncoding(String)
  /// The HTML parser gave up.
  case unparsableHTML
  /// An archive that can't be read, or a file in it.
  case badArchive(ZipError)
  /// A part of an office document is not what it has to be; the line is the part's.
  case badPart(String, TableError)
  /// An archive of another kind; what was expected instead.
  case otherArchive(expected: String)
}
