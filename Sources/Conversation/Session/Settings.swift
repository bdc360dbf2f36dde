package import Rendering

/// What a user may set, by flags or by dot commands.
package struct Settings: Sendable {
  /// How answers are written.
  package var mode: OutputMode = .tsv
  /// Whether a user chose the mode, so that the ending of a file does not.
  package var isModeChosen = false
  /// What stands for a missing value.
  package var nullText = ""
  package var header = true
  package var colour = false
  /// Whether there are colours where nobody says.
  package var defaultColour = false
  /// The display columns of a line; nil in batch, where the terminal must not matter.
  package var width: Int?
  /// Whether the width is that of the terminal at the time.
  package var followsTerminal = false
  /// How boxes and tables find room within it.
  package var layout = RenderOptions.Layout.auto
  /// Which program shows what is longer than the screen.
  package var pager = PagerChoice.auto
  /// Whether answers may be shown a screen at a time: at an editor on a terminal that can do it.
  package var pagesAnswers = false
  /// The most rows of an answer that are shown; nil for all.
  package var rowLimit: Int?
  /// Whether somebody has chosen that number; else it is only what suits a screen.
  package var isRowLimitChosen = false
  /// Whether every answer is followed by the time it took.
  package var showsTime = false
  /// Whether each statement is repeated before it runs.
  package var echoes = false
  /// Whether it is repeated among what is said, and never among answers.
  var echoesBeside = false
  /// Whether a script goes on after a fault.
  package var keepsGoing = false
  /// Whether rows that the data leave undecided make a script end with 1.
  package var isStrict = false
  /// Which files may be read and written.
  package var files = FileGate.open
  /// Whether csv and tsv begin with a byte order mark, by which spreadsheets know UTF-8.
  package var writesMark = false
  /// Whether csv and tsv put an apostrophe before what a spreadsheet would run as a formula.
  package var guardsFormulas = false
  /// Whether rows go to a file that the user named.
  package var writesFile = false
  /// Whether banner, footers and confirmations are left out.
  package var isQuiet = false
  /// Whether a corpus with faults is refused.
  package var refusesFaults = false
  /// Whether rows go to a terminal, which must obey nothing that is in them.
  package var isTerminal = false
  /// The environment variables, which tell where a user keeps texts; none in tests.
  package var environment: [String: String] = [:]
  /// The file that keeps what a learner has done; nil where nothing keeps it.
  package var progress: String?
  /// What a statement may take.
  package var limits = StatementLimits()
  /// Whether what may stand at the cursor is listed while a line is typed.
  package var showsMenu = true
  /// Whether a line that is typed is remarked upon: how it may go on, how many rows it has.
  package var showsHints = true
  /// For which ground colours are chosen.
  package var theme = Theme.auto
  /// The keys that edit a line; nil where those of the user's `.editrc` do.
  package var editor: Editor?

  /// The ground on which a terminal writes.
  package enum Theme: String, Sendable, CaseIterable {
    /// As the terminal tells.
    case auto
    case dark, light
  }

  package enum Editor: String, Sendable, CaseIterable {
    case emacs, vi
  }

  /// Whether a person sits at a prompt.
  package var isInteractive = false

  /// The columns of a line of what is said to a person at a prompt; who hears it gets each fact in one line.
  var textWidth: Int? { isInteractive && !isAccessible ? width : nil }

  /// Whether an answer has all its columns: a record a block has room for them.
  var showsAllColumns: Bool { mode == .line && !isAccessible }

  /// Whether everything is said for who hears it: a fact a line, nothing painted over, no boxes, no colours, no
  /// marks below a line.
  package private(set) var isAccessible = false
  /// How answers were written and coloured before it was.
  private var look: (mode: OutputMode, colour: Bool)?

  package init() {}

  /// Says everything for who hears it, or as before.
  package mutating func setAccessible(_ isOn: Bool) {
    guard isOn != isAccessible else { return }
    isAccessible = isOn
    if isOn {
      look = (mode, colour)
      if mode == .box || mode == .table { mode = .line }
      colour = false
    } else if let look {
      if mode == .line { mode = look.mode }
      colour = look.colour
    }
  }
}
