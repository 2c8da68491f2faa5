// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop says while the program runs, by a portal that the test plays itself: python3-gi on a bus
// of its own.
#include "app/desk/desktop_follower.h"
#include "widgets/look/theme.h"
#include "widgets/motion/motion.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace shelf;

class DesktopWatchTest : public QObject {
    Q_OBJECT
private slots:
    void eachSettingIsUnderstood()
    {
        DesktopWishes wishes;
        const QString appearance = QStringLiteral("org.freedesktop.appearance");
        QVERIFY(takeWish(wishes, appearance, QStringLiteral("color-scheme"), 1u));
        QCOMPARE(wishes.dark, std::optional(true));
        QVERIFY(takeWish(wishes, appearance, QStringLiteral("color-scheme"), 0u));
        QVERIFY(!wishes.dark);
        QVERIFY(takeWish(wishes, appearance, QStringLiteral("contrast"), 1u));
        QVERIFY(wishes.highContrast);
        QVERIFY(takeWish(wishes, QStringLiteral("org.gnome.desktop.interface"),
                         QStringLiteral("enable-animations"), false));
        QVERIFY(wishes.reducedMotion);
        QVERIFY(takeWish(wishes, appearance, QStringLiteral("reduced-motion"), 0u));
        QVERIFY(!wishes.reducedMotion);
        QVERIFY(!takeWish(wishes, appearance, QStringLiteral("accent-color"), 0u));
    }

    void theWindowFollowsThePortalWhileItRuns()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("there is no dbus-daemon");
        QProcess bus;
        bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                           QStringLiteral("--print-address")});
        QVERIFY(bus.waitForStarted(30'000));
        QVERIFY(bus.waitForReadyRead(30'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
        QProcess portal;
        portal.setProcessChannelMode(QProcess::MergedChannels);
        portal.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(SHELFSPACE_SOURCE_DIR "/tests/app/desk/portal.py")});
        if (!portal.waitForStarted(30'000) || !portal.waitForReadyRead(60'000) ||
            !portal.readLine().startsWith("ready")) {
            bus.kill();
            bus.waitForFinished();
            QSKIP("python3-gi is not here");
        }

        theme::apply(*qApp, ThemeChoice::system);
        QVERIFY(!theme::isDark());
        {
            const DesktopFollower follower(*qApp);
            QTRY_VERIFY_WITH_TIMEOUT(theme::isDark(), 30'000);
            portal.write("org.freedesktop.appearance color-scheme uint32 2\n");
            QTRY_VERIFY_WITH_TIMEOUT(!theme::isDark(), 30'000);
            portal.write("org.freedesktop.appearance contrast uint32 1\n");
            QTRY_VERIFY_WITH_TIMEOUT(theme::isHighContrast(), 30'000);
            portal.write("org.gnome.desktop.interface enable-animations false\n");
            QTRY_VERIFY_WITH_TIMEOUT(motion::isReduced(), 30'000);
        }
        portal.closeWriteChannel();
        portal.waitForFinished(10'000);
        bus.terminate();
        bus.waitForFinished(10'000);
    }
};

QTEST_MAIN(DesktopWatchTest)
#include "tst_desktop_watch.moc"
