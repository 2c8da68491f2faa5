// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/program_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QThread>
#include <QTimer>

#include <utility>

namespace shelf {

namespace {

constexpr int kSoon = 500; // ms
constexpr qsizetype kLongestText = 2000;

QMutex g_caught; ///< of the two that follow
ProgramLog* g_log = nullptr;
QtMessageHandler g_before = nullptr;

void takeQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&g_caught);
        if (g_log)
            g_log->add(type == QtDebugMsg || type == QtInfoMsg ? LogKind::note : LogKind::warning, text);
        before = g_before;
    }
    if (before)
        before(type, context, text);
}

/// log.txt becomes log-1.txt, that log-2.txt, ...
void turnOver(const QDir& folder)
{
    const auto older = [&](int number) { return folder.filePath(QStringLiteral("log-%1.txt").arg(number)); };
    QFile::remove(older(ProgramLog::kOlder));
    for (int i = ProgramLog::kOlder - 1; i >= 1; --i)
        QFile::rename(older(i), older(i + 1));
    QFile::rename(folder.filePath(QStringLiteral("log.txt")), older(1));
}

void writeLines(const QString& path, qint64 largest, const QStringList& lines)
{
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral(".")))
        return; // the log in the window has it all
    QFile file(folder.filePath(QStringLiteral("log.txt")));
    if (file.size() >= largest)
        turnOver(folder);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write((lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
}

} // namespace

ProgramLog::ProgramLog(QString folder, QObject* parent, qint64 largest)
    : QObject(parent), m_folder(std::move(folder)), m_largest(largest), m_soon(new QTimer(this))
{
    m_pool.setMaxThreadCount(1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);
    connect(m_soon, &QTimer::timeout, this, &ProgramLog::write);
}

ProgramLog::~ProgramLog()
{
    {
        const QMutexLocker lock(&g_caught);
        if (g_log == this)
            g_log = nullptr;
    }
    write();
    m_pool.waitForDone();
}

void ProgramLog::catchQtMessages()
{
    const QMutexLocker lock(&g_caught);
    g_log = this;
    if (const QtMessageHandler before = qInstallMessageHandler(takeQtMessage); before != takeQtMessage)
        g_before = before;
}

void ProgramLog::add(LogKind kind, const QString& text)
{
    const LogEntry entry{QDateTime::currentDateTime(), kind,
                         text.left(kLongestText).simplified()}; // a line each
    if (QThread::currentThread() == thread())
        take(entry);
    else
        QMetaObject::invokeMethod(
            this, [this, entry] { take(entry); }, Qt::QueuedConnection);
}

void ProgramLog::take(const LogEntry& entry)
{
    if (m_entries.size() >= kMost) {
        m_entries.removeFirst();
        emit dropped();
    }
    m_entries.append(entry);
    emit added();
    if (m_folder.isEmpty())
        return;
    m_waiting.append(line(entry));
    if (!m_soon->isActive())
        m_soon->start();
}

void ProgramLog::write()
{
    if (m_waiting.isEmpty())
        return;
    m_pool.start([folder = m_folder, largest = m_largest, lines = std::exchange(m_waiting, {})] {
        writeLines(folder, largest, lines);
    });
}

QString ProgramLog::file() const
{
    return m_folder.isEmpty() ? QString() : QDir(m_folder).filePath(QStringLiteral("log.txt"));
}

QString ProgramLog::kindName(LogKind kind)
{
    const std::pair<LogKind, QString> names[]{{LogKind::step, tr("step")},
                                              {LogKind::job, tr("work")},
                                              {LogKind::note, tr("note")},
                                              {LogKind::warning, tr("warning")},
                                              {LogKind::error, tr("error")}};
    return names[static_cast<std::size_t>(kind)].second;
}

QString ProgramLog::line(const LogEntry& entry)
{
    return QStringLiteral("%1 %2: %3")
        .arg(entry.time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), kindName(entry.kind), entry.text);
}

} // namespace shelf
