/// The version of the program, which is also that of the language.
enum Version {
  static let text = "0.1.0"

  /// Subcommands of the command line that this version knows only by name.
  static let laterSubcommands: Set<String> = ["test", "lesson", "fmt"]
}
