import Text

extension LoadFault {
  /// What is wrong with the bytes of a file, before there is a table.
  var messageOfBytes: String {
    switch kind {
    case .invalidEncoding(let offset, let encoding):
      "the bytes from \(offset) on are not \(encoding); name the encoding of the file with "
        + "--encoding NAME, or convert it with `iconv -f NAME -t UTF-8`"
    case .unknownEncoding(let name, let nearest):
      "no encoding is called '\(name)'; "
        + (nearest.map { "did you mean '\($0)'? " } ?? "")
        + "'iconv -l' lists those of this system"
    case .assumedEncoding(let name, let words, let others): Self.assumed(name, words, others)
    case .undecidedEncoding(let readings): Self.undecided(readings)
    case .foreignFormat(let format): Self.words(format)
    case .damagedArchive(let good, let lines, let isTruncated):
      "the packed file \(isTruncated ? "breaks off" : "is damaged") after "
        + "\(Plural.counted(good, "byte")) of text (\(Plural.counted(lines, "line"))); "
        + "fetch it again, or keep the good part with `gunzip -c FILE > OTHER`"
    case .expandsTooFar(let packed, let limit):
      "\(Plural.counted(packed, "byte")) unpack to more than \(limit >> 20) MB, which a text hardly "
        + "does; unpack the file yourself with `gunzip -k FILE` if that is right"
    case .tooLarge(let excess): Self.words(excess)
    default: ""
    }
  }

  private static func assumed(
    _ name: String, _ words: String, _ others: [EncodingReading]
  ) -> String {
    if others.isEmpty {
      return "read as \(name), as its bytes suggest; --encoding NAME to read it otherwise"
    }
    return "read as \(name) ('\(words)'), which its bytes do not settle; " + choices(others)
  }

  private static func undecided(_ readings: [EncodingReading]) -> String {
    if readings.isEmpty {
      return "it is not UTF-8, and no encoding makes sense of it; name it with --encoding NAME, or "
        + "convert the file with `iconv -f NAME -t UTF-8`"
    }
    return "it is not UTF-8, and its bytes do not settle what it is; " + choices(readings)
  }

  /// `--encoding EUC-KR would read '...', --encoding GBK '...'`.
  private static func choices(_ readings: [EncodingReading]) -> String {
    readings.enumerated().map { index, reading in
      "--encoding \(reading.name) \(index == 0 ? "would read " : "")'\(reading.words)'"
    }.joined(separator: ", ")
  }

  private static func words(_ excess: TableExcess) -> String {
    switch excess {
    case .columns(let count, let most):
      "\(count) columns, and a table has at most \(most); turn columns into rows, or declare the "
        + "\"delimiter\" if it is another"
    case .rows(let most): "more than \(most) rows, which a table cannot have; split the file"
    case .cells(let rows, let columns):
      "\(rows) rows of \(columns) columns, nearly all of them missing; check the header and what "
        + "stands between the cells"
    case .text(let bytes):
      "more than \(bytes >> 20) MB of text in one column, which a table cannot have; split the file"
    }
  }

  private static func words(_ format: ForeignFormat) -> String {
    switch format {
    case .spreadsheet(let name):
      "it is \(name), and clio reads text; set the columns of dates and codes to text, then save "
        + "each sheet with File > Save As > CSV UTF-8, or run "
        + "`soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,"
        + "true,false,false,false,-1' FILE`"
    case .archive(let name, let program):
      "it is packed (\(name)), and clio unpacks only gzip; unpack it with `\(program) FILE`"
    case .pointer(let name, let program):
      "it only says where \(name) keeps the file, which was not downloaded; fetch it with `\(program)`"
    case .packedCorpus:
      "it is a packed corpus, which is opened as the file that it is: name that file alone, not a "
        + "compressed copy, a pipe or a part of another corpus"
    case .other(let name): "it is \(name) and no table; \(readable)"
    case .unknown: "it is no text: its first bytes hold control characters; \(readable)"
    }
  }

  private static let readable =
    "clio reads CSV, TSV, JSON, GeoJSON, BibTeX, RIS, Data Packages and folders of these"
}
