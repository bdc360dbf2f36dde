import CEdit

/// Which key does what, in libedit's notation of keys.
extension LineEditor {
  /// Bound before `.editrc` is read, which may bind them anew.
  static let bindings: [(key: String, command: String)] =
    [
      ("^A", "clio-home"), ("^E", "clio-end"), ("^B", "clio-left"), ("^F", "clio-right"),
      ("\\eb", "clio-word-left"), ("\\e[1;5D", "clio-word-left"),
      ("\\e[1;3D", "clio-word-left"), ("\\ef", "clio-word-right"),
      ("\\e[1;5C", "clio-word-right"), ("\\e[1;3C", "clio-word-right"),
      ("^W", "clio-kill-word"), ("\\e^?", "clio-kill-word"), ("\\e^H", "clio-kill-word"),
      ("\\ed", "clio-kill-next-word"), ("^U", "clio-kill-start"), ("^K", "clio-kill-end"),
      ("^Y", "clio-yank"), ("^L", "ed-clear-screen"), ("^G", "clio-abort"),
      ("^P", "clio-older"), ("^N", "clio-newer"),
      ("\\e[5~", "clio-older"), ("\\e[6~", "clio-newer"), ("^S", "clio-search"),
      ("^T", "clio-transpose"), ("^X^E", "clio-elsewhere"),
      ("\\eOP", "clio-help"), ("\\e[11~", "clio-help"), ("\\e[[A", "clio-help"),
      ("^V", "ed-ignore"),
      // libedit's own commands, which can bind a key to an editor, and so to a shell.
      ("\\ex", "ed-ignore"), ("\\eX", "ed-ignore"),
    ] + silentKeys.map { ($0, "ed-ignore") }

  /// Bound after `.editrc`, in the main map and in the one of vi's command mode: without them there
  /// are no further lines, and no way out.
  static let essentialBindings: [(key: String, command: String)] = [
    ("^C", "clio-cancel"), ("\\e^C", "clio-cancel"), ("^D", "clio-delete-or-leave"),
    ("^^", "ed-newline"), ("^_", "clio-refresh"), ("\\e[200~", "clio-paste"),
    ("\\e\\r", "clio-newline"), ("\\e\\n", "clio-newline"),
    ("\\t", "clio-complete"), ("\\e[Z", "clio-complete-back"), ("^R", "clio-search"),
    ("\\e[A", "clio-up"), ("\\eOA", "clio-up"), ("\\e[B", "clio-down"), ("\\eOB", "clio-down"),
    ("\\e[C", "clio-right"), ("\\eOC", "clio-right"),
    ("\\e[D", "clio-left"), ("\\eOD", "clio-left"),
    ("\\e[H", "clio-home"), ("\\eOH", "clio-home"), ("\\e[1~", "clio-home"),
    ("\\e[7~", "clio-home"), ("\\e[F", "clio-end"), ("\\eOF", "clio-end"),
    ("\\e[4~", "clio-end"), ("\\e[8~", "clio-end"),
    ("^H", "clio-backspace"), ("^?", "clio-backspace"), ("\\e[3~", "clio-delete"),
  ]

  /// Bound in vi's command mode besides.
  static let commandModeBindings: [(key: String, command: String)] = [
    ("\\r", "clio-enter-command-mode"), ("\\n", "clio-enter-command-mode"),
    ("k", "clio-up"), ("j", "clio-down"), ("/", "clio-search"), ("?", "clio-search"),
    ("^L", "ed-clear-screen"),
    ("^]", "ed-ignore"),
    // libedit's own open an editor, and take commands that bind one to a key.
    ("v", "clio-elsewhere"), (":", "ed-ignore"),
  ]

  /// Keys that would leave a part of their sequence in the text: the function keys, and keys with
  /// modifiers that nothing is bound to.
  private static let silentKeys: [String] = {
    var keys = ["\\e[2~", "\\e[I", "\\e[O", "\\eOQ", "\\eOR", "\\eOS"]
    keys += (12...24).map { "\\e[\($0)~" }
    for modifier in 2...8 {
      let moves = "ABCDFHPQRS".filter { !("CD".contains($0) && [3, 5].contains(modifier)) }
      keys += moves.map { "\\e[1;\(modifier)\($0)" }
      keys += ([2, 3, 5, 6] + Array(11...24)).map { "\\e[\($0);\(modifier)~" }
    }
    return keys
  }()

  /// Takes the keys that the user has chosen here, whatever `.editrc` says.
  func choose(_ keys: EditingKeys) {
    guard keys != chosenKeys else { return }
    chosenKeys = keys
    // This drops every binding.
    _ = ce_set_editor(handle, keys.rawValue)
    bindKeys()
    bindEssentialKeys()
  }

  func bindKeys() {
    for (key, command) in Self.bindings { _ = ce_bind(handle, key, command) }
  }

  func bindEssentialKeys() {
    let isVi = ce_is_emacs(handle) == 0
    // Only `bind -v` leads here in vi mode, and it has dropped them.
    if isVi { bindKeys() }
    for key in ["\\r", "\\n"] { _ = ce_bind(handle, key, "clio-enter") }
    for (key, command) in Self.essentialBindings { _ = ce_bind(handle, key, command) }
    guard isVi else { return }
    _ = ce_bind(handle, "^]", "vi-command-mode")
    for (key, command) in Self.essentialBindings + Self.commandModeBindings {
      _ = ce_bind_alternate(handle, key, command)
    }
  }
}
