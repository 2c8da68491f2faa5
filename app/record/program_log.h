// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

class QTimer;

namespace shelf {

enum class LogKind {
    step,    ///< what was opened, saved, begun
    job,     ///< work that ended, with how long it took
    note,    ///< what the window said
    warning, ///< of the data, or of Qt
    error,
};

struct LogEntry {
    QDateTime time;
    LogKind kind = LogKind::step;
    QString text;
};

/// What the program did and warned of in this start, in memory (the last kMost) and in a file of the person's,
/// which is turned over before it grows large. Lives in the window's thread; its file is written by another.
class ProgramLog : public QObject {
    Q_OBJECT
public:
    static constexpr int kMost = 5000;              ///< entries
    static constexpr qint64 kLargest = 1024 * 1024; ///< bytes of log.txt, before it becomes log-1.txt
    static constexpr int kOlder = 3;                ///< log-1.txt to log-3.txt

    /// folder: of log.txt, made with the first line; empty: nothing is written.
    explicit ProgramLog(QString folder, QObject* parent = nullptr, qint64 largest = kLargest);
    ~ProgramLog() override; ///< writes what waits

    /// From any thread.
    void add(LogKind kind, const QString& text);
    /// Qt's own messages become entries, and still go where they went. One log at a time.
    void catchQtMessages();

    const QList<LogEntry>& entries() const { return m_entries; }
    QString file() const; ///< empty: nothing is written

    static QString kindName(LogKind kind);
    /// "2026-11-30 03:18:17 job: Training mf #1 (3.2 s)"
    static QString line(const LogEntry& entry);

signals:
    void added();   ///< at the end
    void dropped(); ///< the first

private:
    void take(const LogEntry& entry);
    void write();

    const QString m_folder;
    const qint64 m_largest;
    QList<LogEntry> m_entries;
    QStringList m_waiting; ///< for the file
    QTimer* m_soon;
    QThreadPool m_pool; ///< one thread; the last member: it ends first
};

} // namespace shelf
