import Text

/// Files of public datasets, told by their columns alone, for which a preset is built in.
enum PublicDataset {
  /// Columns that only the files of a dataset have together; of names separated by a bar one is enough.
  private static let headings: [(preset: String, columns: [String])] = [
    ("acled", ["event_id_cnty", "event_date", "sub_event_type", "actor1", "fatalities"]),
    ("ucdp-ged", ["type_of_violence", "dyad_name", "side_a", "side_b", "date_start", "best"]),
    (
      "icews",
      [
        "event_id|event id", "event_date|event date", "source_name|source name",
        "target_name|target name", "cameo_code|cameo code",
      ]
    ),
    ("cow-mid", ["dispnum|dispnum3|dispnum4", "styear", "hostlev", "hiact"]),
  ]

  /// The preset of a file with these headings.
  static func preset(ofHeadings names: [String]) -> String? {
    guard names.count > 4 else { return nil }
    let names = Set(names.map { $0.trimmed.lowercased() })
    return headings.first { dataset in
      dataset.columns.allSatisfy { column in
        column.split(separator: "|").contains { names.contains(String($0)) }
      }
    }?.preset
  }

  /// The preset of a file without headings, by its first record: GDELT begins with the number of the
  /// event, the day, the month and the year.
  static func preset(ofRecord cells: [String]) -> String? {
    let presets = [57: "gdelt1", 58: "gdelt1", 61: "gdelt2"]
    guard let preset = presets[cells.count] else { return nil }
    let isDigits = cells.prefix(4).allSatisfy { cell in
      !cell.isEmpty && cell.utf8.allSatisfy { $0 &- 48 < 10 }
    }
    let (day, month, year) = (cells[1], cells[2], cells[3])
    guard isDigits, day.utf8.count == 8, month.utf8.count == 6, year.utf8.count == 4,
      day.hasPrefix(month), month.hasPrefix(year)
    else { return nil }
    return preset
  }
}
