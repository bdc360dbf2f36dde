/// Binds a preset to a file with a header, whatever separates its cells: spreadsheets save the files
/// of a dataset with semicolons, and others with tabs.
enum HeaderBinding {
  private static let delimiters = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// A reader before the first record, and the preset with the places of the columns.
  ///
  /// - Throws: `noTable`, which names the delimiter where it is another than the preset's.
  static func opened(
    _ bytes: Span<UInt8>, _ preset: ImportPreset, file: String
  ) throws(ImportFault) -> (CSVScanner, ImportBinding) {
    let (scanner, headings) = try headings(of: bytes, preset.dialect, file: file)
    var fault: ImportFault
    do throws(ImportFault) {
      return (scanner, try ImportBinding(preset, names: headings, file: file))
    } catch {
      fault = error
    }
    var width = headings.count
    for delimiter in delimiters where delimiter != preset.dialect.delimiter {
      let dialect = CSVDialect(delimiter: delimiter)
      let (scanner, headings) = try self.headings(of: bytes, dialect, file: file)
      do throws(ImportFault) {
        return (scanner, try ImportBinding(preset, names: headings, file: file))
      } catch {
        guard headings.count > width, case .noTable(_, _, let lacks, _) = error else { continue }
        width = headings.count
        fault = .noTable(
          file: file, preset: preset.name, lacks: lacks, delimiter: delimiter)
      }
    }
    throw fault
  }

  /// A reader behind the headings.
  static func headings(
    of bytes: Span<UInt8>, _ dialect: CSVDialect, file: String
  ) throws(ImportFault) -> (CSVScanner, [String]) {
    var scanner = CSVScanner(dialect, bytes: bytes)
    do throws(HeadingFault) {
      let headings = try scanner.headings(of: bytes) ?? []
      return (scanner, headings)
    } catch {
      throw .unreadable(
        LoadFault(.invalidEncoding(offset: error.offset), file: file, line: error.line))
    }
  }
}
