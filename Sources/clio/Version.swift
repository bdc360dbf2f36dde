/// The version of the program, which is also that of the language.
enum Version {
  static let text = "0.1.0"

  /// Whether this version knows a subcommand of the command line only by name.
  static func isLater(_ subcommand: String) -> Bool {
    switch subcommand {
    case "test", "lesson": true
    default: false
    }
  }
}
