/// Which keys edit.
package enum EditingKeys: String, Equatable, Sendable, CaseIterable {
  case emacs, vi
}

/// The ground on which a terminal writes.
package enum Ground: String, Equatable, Sendable, CaseIterable {
  case dark, light
}

/// How a user wants to edit.
package struct EditorPreferences: Equatable, Sendable {
  /// Whether styles, suggestions and hints are shown.
  package var usesColour = true
  /// For which ground colours are chosen; nil: for the one that the terminal tells, else for both.
  package var ground: Ground?
  /// Whether candidates are listed as one types.
  package var showsMenu = true
  /// Whether hints and remarks are shown.
  package var showsHints = true
  /// The keys; nil: those that `.editrc` chooses, else those of emacs.
  package var keys: EditingKeys?

  package init() {}
}
