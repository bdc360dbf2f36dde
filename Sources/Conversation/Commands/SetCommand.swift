import Engine
import Rendering

extension Command {
  static let set = Command(
    names: ["set"],
    usage: Setting.allCases.map { "[\($0.rawValue) \($0.values)] " }.joined() + "[NAME VALUE]",
    arguments: [.setting, .settingValue]
  ) { (session, line) throws(CommandFault) in
    if line.arguments.isEmpty {
      do throws(OutputFault) {
        for setting in Setting.allCases {
          try session.output.data(setting.line(in: session) + "\n")
        }
      } catch { throw .output(error) }
      return .done
    }
    if let name = line.arguments.first?.lowercased(),
      let command = SettingLine.commands.first(where: { $0.names.contains(name) })
    {
      return try command.run(session, CommandLine(".\(line.rest)"))
    }
    guard line.arguments.count == 2,
      let setting = Setting(rawValue: line.arguments[0].lowercased()),
      setting.set(to: line.arguments[1], in: session)
    else { throw .usage }
    session.confirm(setting: setting.line(in: session))
    return .done
  }
}

/// What `.set` sets.
enum Setting: String, CaseIterable {
  case timeout, memory
  /// Whether relations and columns that a corpus declares as an order tell which row comes first.
  case order
  /// Whether everything is said for who hears it.
  case accessible
  /// What helps while a line is typed: the list of candidates, and remarks on the line.
  case menu, hints
  /// The ground for which colours are chosen.
  case theme
  /// The keys that edit a line.
  case editor
  /// What is done with answers that are wider than the screen.
  case wide

  /// What users may write behind it.
  var values: String {
    switch self {
    case .timeout: "SECONDS|off"
    case .memory: "SIZE|off"
    case .order, .accessible, .menu, .hints: "on|off"
    case .theme: Settings.Theme.allCases.map(\.rawValue).joined(separator: "|")
    case .editor: Settings.Editor.allCases.map(\.rawValue).joined(separator: "|")
    case .wide: WideWord.names
    }
  }

  /// The words among it.
  var words: [String] {
    values.split(separator: "|").map(String.init).filter { $0 == $0.lowercased() }
  }

  /// Sets it to what users write.
  ///
  /// - Returns: False where the word means nothing here; all is as it was.
  fileprivate func set(to word: String, in session: Session) -> Bool {
    switch self {
    case .timeout: return session.settings.limits.set(.timeout, to: word)
    case .memory: return session.settings.limits.set(.memory, to: word)
    case .order: return Self.turn(word) { session.workspace.takesDeclaredOrder = $0 }
    case .accessible: return Self.turn(word) { session.settings.setAccessible($0) }
    case .menu: return Self.turn(word) { session.settings.showsMenu = $0 }
    case .hints: return Self.turn(word) { session.settings.showsHints = $0 }
    case .theme:
      guard let theme = Settings.Theme(rawValue: word.lowercased()) else { return false }
      session.settings.theme = theme
    case .editor:
      guard let editor = Settings.Editor(rawValue: word.lowercased()) else { return false }
      session.settings.editor = editor
    case .wide:
      guard let wide = WideWord(rawValue: word.lowercased()) else { return false }
      session.settings.layout = wide.layout
    }
    return true
  }

  private static func turn(_ word: String, _ set: (Bool) -> Void) -> Bool {
    guard let isOn = ["on": true, "off": false][word.lowercased()] else { return false }
    set(isOn)
    return true
  }

  /// `timeout 30 seconds`
  fileprivate func line(in session: Session) -> String {
    let limits = session.settings.limits
    let value =
      switch self {
      case .timeout: limits.time.map(StatementLimits.written(seconds:))
      case .memory: limits.memory.map(StatementLimits.written(bytes:))
      case .order: session.workspace.takesDeclaredOrder ? "on" : nil
      case .accessible: session.settings.isAccessible ? "on" : nil
      case .menu: session.settings.showsMenu ? "on" : nil
      case .hints: session.settings.showsHints ? "on" : nil
      case .theme: session.settings.theme.rawValue
      // The keys of libedit, where neither the user nor `.editrc` says otherwise.
      case .editor: (session.settings.editor ?? .emacs).rawValue
      case .wide: WideWord(session.settings.layout).rawValue
      }
    return "\(rawValue) \(value ?? "off")"
  }
}

/// How `.set wide` says what is done with answers that are wider than the screen.
enum WideWord: String, CaseIterable {
  /// Their fields are below each other where they could not be read beside each other.
  case auto
  /// They never are: columns without room are hidden.
  case never
  /// They always are.
  case vertical

  static let names = allCases.map(\.rawValue).joined(separator: "|")

  init(_ layout: RenderOptions.Layout) {
    self =
      switch layout {
      case .auto: .auto
      case .grid: .never
      case .records: .vertical
      }
  }

  var layout: RenderOptions.Layout {
    switch self {
    case .auto: .auto
    case .never: .grid
    case .vertical: .records
    }
  }
}
