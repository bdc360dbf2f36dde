import Glibc

/// What has to be known about, and done to, the terminal before anything is edited on it.
package enum TerminalSetup {
  /// Rows and columns of a window.
  package struct WindowSize: Equatable, Sendable {
    package var rows: Int
    package var columns: Int

    package init(rows: Int, columns: Int) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// Whether a person sits at both ends, on a terminal that can move its cursor.
  package static var isInteractive: Bool {
    isTerminal(0) && isTerminal(1) && terminalType != "dumb"
  }

  /// Whether the descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// Sets a UTF-8 locale for characters, whatever the environment asks for.
  ///
  /// libedit drops every byte beyond ASCII in the C locale, and crashes on a prompt that it
  /// cannot decode; glibc has C.UTF-8 built in. Other categories stay untouched, so that sorting
  /// and numbers never depend on the machine.
  package static func useUTF8() {
    // What is right already is left alone: other threads may be asking for widths.
    if codeset == "UTF-8" { return }
    if setlocale(LC_CTYPE, "") == nil || codeset != "UTF-8" {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
  }

  /// Returns the size of the window, 24 by 80 where the terminal does not know.
  package static func windowSize(of descriptor: Int32 = 1) -> WindowSize {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 1 else {
      return WindowSize(rows: 24, columns: 80)
    }
    return WindowSize(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }

  /// Empties the screen, and puts the cursor at its top.
  package static func clearScreen() {
    let bytes = Array("\u{1B}[H\u{1B}[2J".utf8)
    _ = write(1, bytes, bytes.count)
  }

  private static var codeset: String {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return "" }
    return String(cString: name)
  }

  private static var terminalType: String {
    guard let name = getenv("TERM") else { return "dumb" }
    return String(cString: name)
  }
}
