import Chronology
import Messages

/// The numbers by which spreadsheets count days.
enum SpreadsheetDay {
  /// The day of a number, counted from 1900 and from 1904, and what is said of each.
  static func readings(of number: Int) -> [Message] {
    // The count from 1900 has a 29 February 1900, which there was not.
    let origins = [
      (Day(year: 1899, month: 12, day: 30), 1900), (Day(year: 1904, month: 1, day: 1), 1904),
    ]
    return origins.compactMap { origin, year in
      origin.map {
        Message(
          "load.day-counted-from",
          ["day": CivilDate($0.advanced(by: number)).edtf, "year": year])
      }
    }
  }
}
