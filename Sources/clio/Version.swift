/// What this version knows only by name.
enum Version {
  /// Whether this version knows a subcommand of the command line only by name.
  static func isLater(_ subcommand: String) -> Bool {
    switch subcommand {
    case "test", "lesson": true
    default: false
    }
  }
}
