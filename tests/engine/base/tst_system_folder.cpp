// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Headers that a system has and the language has not, of POSIX and of Windows.
const QRegularExpression& systemHeader()
{
    static const QRegularExpression headers(
        QStringLiteral("#\\s*include\\s*<(sys/|netinet/|arpa/|linux/|mach-o/"
                       "|(unistd|fcntl|poll|signal|spawn|sched|pthread|dlfcn|pwd|"
                       "netdb|termios|malloc|execinfo|ucontext|dirent|ftw|langinfo|link|windows|io|process|"
                       "winsock2|ws2tcpip|direct)"
                       "\\.h>)"));
    return headers;
}

} // namespace

/// That the program can be built where POSIX is not: one folder knows the system, all others ask it.
class SystemFolderTest : public QObject {
    Q_OBJECT

private slots:
    void oneFolderIncludesTheSystemsHeaders()
    {
        const QDir root(QStringLiteral(SHELFSPACE_SOURCE_DIR));
        QStringList found;
        int read = 0;
        int own = 0;
        for (const char* top : {"app", "engine", "widgets"}) {
            QDirIterator files(root.filePath(QLatin1String(top)),
                               {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString path = root.relativeFilePath(file.fileName());
                const QString text = QString::fromUtf8(file.readAll());
                ++read;
                const bool asks = text.contains(systemHeader()) || text.contains(QLatin1String("\"/proc/"));
                // What a signal handler may call is another's business than what the program asks for.
                if (path == QLatin1String("app/crash/crash_watch.cpp"))
                    QVERIFY(text.contains(QLatin1String("#else\n\nvoid catchSignals() {}")));
                else if (path.startsWith(QLatin1String("engine/base/system/")))
                    own += asks ? 1 : 0;
                else if (asks)
                    found.append(path);
            }
        }
        QVERIFY(read > 700);
        QVERIFY(own >= 5);
        QVERIFY2(found.isEmpty(),
                 qPrintable(QStringLiteral("These ask the system itself instead of engine/base/system: ") +
                            found.join(QStringLiteral(", "))));
    }

    /// What one system is asked, the other is asked too.
    void bothKindsOfSystemAnswer()
    {
        const QDir folder(QStringLiteral(SHELFSPACE_SOURCE_DIR "/engine/base/system"));
        for (const char* unit : {"os", "child", "sandbox"})
            for (const char* kind : {"posix", "windows"})
                QVERIFY(
                    folder.exists(QStringLiteral("%1_%2.cpp").arg(QLatin1String(unit), QLatin1String(kind))));
    }
};

QTEST_GUILESS_MAIN(SystemFolderTest)
#include "tst_system_folder.moc"
