import CEdit
import Glibc
package import Messages
import Synchronization
package import Terminal

/// Edits entries on a terminal with libedit.
///
/// libedit keeps the text, the keys, the history and the two key maps; what it lacks is added
/// around it. Its read hook is called when the screen is just what libedit believes it to be: there
/// the painter draws over it, and there signals are noticed. Everything happens on the thread that
/// calls `read`.
package final class LineEditor: LineSource {
  let handle: OpaquePointer
  let delegate: any EditorDelegate
  let history: HistoryList
  let signals: SignalPump
  private let store: HistoryStore?

  /// How this reading came to its end, beside a submitted entry.
  enum Ending {
    case interrupted, endOfInput, elsewhere
  }

  // The state of one reading.
  var preferences = EditorPreferences()
  var prompt = PromptText(text: "", continuation: "")
  var indentation = Indentation(width: 0)
  var window = TerminalSetup.windowSize()
  var ending: Ending?
  /// Whether Ctrl-C was given to libedit, and the line has not been dropped yet.
  var isCancelDue = false
  var completion: CompletionCycle?
  var walk: HistoryWalk?
  var search: HistorySearch?
  /// What the refresh key puts into the buffer.
  var pendingText: EditedText?
  /// What has to be written before libedit draws again.
  var erasure = ""
  var lastLayout: ScreenLayout?
  var isHealed = false
  /// Whether the painter has drawn since libedit has.
  var isPainted = false
  /// The candidates that are listed without being asked for, and the entry to which they belong.
  var liveMenu: (entry: EditedText, set: CompletionSet)?
  /// The entry whose list was closed.
  var closedList: EditedText?
  /// The entry of which `remarks` speaks; nil where nobody has looked yet.
  var remarked: String?
  var remarks = EntryRemarks()
  /// How the entry would go on as an earlier one; nil where nobody has looked.
  var suggested: (text: String, rest: String)?
  /// Whether to list candidates or to remark has taken so long that it is left out from now on.
  var isSlow = false
  /// Whether to look at entries of the history has.
  var isSlowAtEntries = false

  // What lasts from one reading to the next.
  var keys = KeyBuffer()
  var kills = KillRing()
  var highlighted: (text: String, styles: [StyledRange]) = ("", [])
  var hinted: (text: String, hint: String) = ("", "")
  var ground = GroundQuestion()
  /// The keys that are bound now, where the user has chosen them here.
  var chosenKeys: EditingKeys?
  /// libedit asks for the prompt by pointer and does not copy: the memory is replaced only in
  /// `read`, before libedit is called.
  fileprivate var promptBytes: UnsafeMutablePointer<CChar>?

  /// Opens the editor on the program's terminal, or returns nil where none can be opened, or where
  /// the user's `.editrc` turns editing off.
  ///
  /// - Parameters:
  ///   - name: what `.editrc` calls the program.
  ///   - history: where entries are kept; nil for this run only.
  ///   - readsUserKeys: whether `.editrc` is read, which may bind keys to what starts a program.
  package init?(
    name: String, delegate: any EditorDelegate, history store: HistoryStore?,
    readsUserKeys: Bool = true, signals: SignalPump
  ) {
    TerminalSetup.useUTF8()
    TerminalRescue.arm()
    guard let handle = ce_open(name), let history = HistoryList() else { return nil }
    self.handle = handle
    self.history = history
    self.delegate = delegate
    self.store = store
    self.signals = signals
    history.load(store?.load().map(TypedText.admissible) ?? [])
    configure(readsUserKeys: readsUserKeys)
    guard ce_is_editing(handle) != 0 else { return nil }
    openEditor.store(UInt(bitPattern: handle), ordering: .relaxed)
    atexit { LineEditor.closeAtExit() }
  }

  deinit {
    openEditor.store(0, ordering: .relaxed)
    el_end(handle)
    free(promptBytes)
  }

  package func read(_ prompt: PromptText, beginning: String) -> ReadOutcome {
    begin(prompt)
    if !beginning.isEmpty { pendingText = EditedText(TypedText.admissible(beginning)) }
    defer { end() }
    var count: Int32 = 0
    let line = el_gets(handle, &count)
    switch ending {
    case .interrupted: return .interrupted
    case .endOfInput: return .endOfInput
    case .elsewhere, nil: break
    }
    guard let line else { return .endOfInput }
    // libedit's buffer of `count` bytes lives until its next call.
    let bytes = UnsafeRawBufferPointer(start: line, count: Int(count))
    var text = String(decoding: bytes, as: UTF8.self)
    if text.last == "\n" { text.removeLast() }
    let entry = indentation.entry(in: EditedText(text)).text
    return ending == .elsewhere ? .elsewhere(entry) : .input(TypedText.submitted(entry))
  }

  package func remember(_ entry: String) -> Message? {
    guard HistoryStore.isRecorded(entry) else { return nil }
    history.add(TypedText.admissible(entry))
    return store?.fault(appending: entry)
  }

  /// The entries that can be recalled, oldest first.
  package var remembered: [String] { history.entries.reversed() }

  /// Forgets every entry, also in the file.
  package func forget() -> Bool {
    history.clear()
    return store?.clear() ?? true
  }
}

extension LineEditor {
  /// The editor of a handle. libedit gives back the pointer that `configure` gave it; the editor
  /// outlives its handle.
  static func of(_ handle: OpaquePointer?) -> LineEditor {
    Unmanaged<LineEditor>.fromOpaque(ce_client(handle)).takeUnretainedValue()
  }

  private func begin(_ prompt: PromptText) {
    self.prompt = prompt
    preferences = delegate.preferences
    if let keys = preferences.keys { choose(keys) }
    indentation = Indentation(width: ScreenLayout.width(of: prompt.continuation))
    window = TerminalSetup.windowSize()
    free(promptBytes)
    promptBytes = strdup(prompt.text)
    (ending, completion, walk, search, pendingText) = (nil, nil, nil, nil, nil)
    (erasure, lastLayout, isHealed, isPainted) = ("", nil, false, false)
    (liveMenu, closedList, suggested) = (nil, nil, nil)
    (remarked, remarks, isSlow, isSlowAtEntries) = (nil, EntryRemarks(), false, false)
    _ = signals.take()
    keys.forgetInterrupt()
    signals.beginReading()
    el_resize(handle)
    write(EscapeCode.beginPastes)
    if preferences.usesColour, preferences.ground == nil { write(ground.ask()) }
  }

  private func end() {
    // Ended in the middle of an entry: the next line belongs below it.
    if ending == .endOfInput {
      let rows = lastLayout.map { $0.rows.count - 1 - $0.cursor.row } ?? 0
      write(EscapeCode.down(rows) + "\r\n")
    }
    // Before the terminal is given back: from then on Ctrl-C is meant for what was asked.
    signals.forgetInterrupts()
    write(EscapeCode.endPastes)
    signals.endReading()
  }

  /// The order matters: `bind -v` in `.editrc` drops every binding made before it.
  private func configure(readsUserKeys: Bool) {
    _ = ce_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
    // Inserting and deleting cells goes wrong with wide characters on several rows.
    for capability in ["ic", "IC", "im", "ei", "dc", "DC", "dm", "ed"] {
      _ = ce_set_capability(handle, capability, "")
    }
    _ = ce_set_editor(handle, "emacs")
    // Ctrl-S is a key, and does not stop the terminal.
    _ = ce_set_terminal(handle, "-ixon")
    _ = ce_set_history(handle, history.handle)
    _ = ce_set_prompt(handle) { LineEditor.of($0).promptBytes }
    _ = ce_set_getc(handle) { handle, key in
      guard let key else { return -1 }
      return LineEditor.of(handle).nextKey(into: key)
    }
    addCommands()
    bindKeys()
    if readsUserKeys { _ = el_source(handle, nil) }
    bindEssentialKeys()
  }

  /// Gives the terminal back when the program ends without ending the editor.
  private static func closeAtExit() {
    let bits = openEditor.exchange(0, ordering: .relaxed)
    guard let handle = OpaquePointer(bitPattern: bits) else { return }
    _ = ce_prepare_terminal(handle, 0)
    TerminalRescue.restore()
    el_end(handle)
  }
}

/// The address of the editor that has to be closed when the program ends; 0 for none.
private let openEditor = Atomic<UInt>(0)
