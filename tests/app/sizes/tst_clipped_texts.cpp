// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut, whatever the letters' size, the language, the scale and the window. A covering choice of
// these is walked through; SHELFSPACE_SWEEP=all in the environment walks through all of them, and "16,20
// de,longer 900x600" through these points, languages and sizes. SHELFSPACE_PICTURES names a folder for
// pictures of all that was walked through, SHELFSPACE_THEME=dark has them dark (tests/window/sweep). The languages that there are:
// tst_clipped_languages.cpp.
#include "tests/app/clipped_walk.h"
#include "tests/english_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace {

/// What is to be walked through by the environment; empty: the usual choice.
QStringList sweep()
{
    const QString wanted = qEnvironmentVariable("SHELFSPACE_SWEEP");
    return wanted == QLatin1String("all") ? QStringList{QStringLiteral("9,10,13,16,20"),
                                                        {},
                                                        QStringLiteral("900x600,1280x800,3840x2160")}
                                          : wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class ClippedTextsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installEnglish();
    }

    void everyTextFits_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<QSize>>("sizes");
        QTest::addColumn<bool>("dialogs");
        const QSize small(900, 600);
        const QSize usual(1280, 800);
        const QSize large(3840, 2160);
        const auto add = [](int points, const QString& language, const QList<QSize>& sizes, bool dialogs) {
            QTest::addRow("%d pt, %s", points, qPrintable(language))
                << points << language << sizes << dialogs;
        };
        QStringList tongues = shippedLanguages() << kLong << kMirrored;
        if (qEnvironmentVariableIsSet("SHELFSPACE_SCALED"))
            tongues = QStringList{kLong};
        if (const QStringList wanted = sweep(); wanted.size() == 3) {
            QList<QSize> sizes;
            for (const QString& size : wanted[2].split(QLatin1Char(',')))
                sizes << QSize(size.section(QLatin1Char('x'), 0, 0).toInt(),
                               size.section(QLatin1Char('x'), 1).toInt());
            for (const QString& points : wanted[0].split(QLatin1Char(',')))
                for (const QString& tongue :
                     wanted[1].isEmpty() ? tongues : wanted[1].split(QLatin1Char(',')))
                    add(points.toInt(), tongue, sizes, true);
            return;
        }
        if (qEnvironmentVariableIsSet("SHELFSPACE_SCALED")) {
            const QSize screen = qGuiApp->primaryScreen()->availableGeometry().size();
            add(10, kLong, {screen}, true);
            return;
        }
        add(9, kLong, {small, usual}, true);
        add(16, kLong, {small, large}, true);
        add(20, kMirrored, {usual}, false);
    }

    void everyTextFits()
    {
        QFETCH(int, points);
        QFETCH(QString, language);
        QFETCH(QList<QSize>, sizes);
        QFETCH(bool, dialogs);
        // Figures of several digits are wider: nearly all walks have them.
        const bool hasManyBooks = points != 9 || !sweep().isEmpty();
        const QStringList faults =
            faultsOf({points, language, sizes, dialogs, hasManyBooks ? StartOptions{} : fewBooks()});
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + saidOnce(faults)));
    }

    /// The screen's scale is taken at the program's start: a process each.
    void everyTextFitsOnScaledScreens_data()
    {
        QTest::addColumn<QByteArray>("scale");
        QTest::addColumn<QSize>("screenSize");
        QTest::newRow("150 %") << QByteArray("1.5") << QSize(1280, 800);
        QTest::newRow("200 %") << QByteArray("2") << QSize(1600, 1000);
    }
    void everyTextFitsOnScaledScreens()
    {
        if (qEnvironmentVariableIsSet("SHELFSPACE_SCALED"))
            QSKIP("this is such a process");
        if (QGuiApplication::platformName() != QLatin1String("offscreen"))
            QSKIP("the screen is as large as it is");
        QFETCH(QByteArray, scale);
        QFETCH(QSize, screenSize);
        QTemporaryDir folder;
        const QString screen = folder.filePath(QStringLiteral("screen.json"));
        QFile file(screen);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QJsonObject one{{QStringLiteral("name"), QStringLiteral("one")},
                              {QStringLiteral("x"), 0},
                              {QStringLiteral("y"), 0},
                              {QStringLiteral("width"), screenSize.width()},
                              {QStringLiteral("height"), screenSize.height()},
                              {QStringLiteral("logicalDpi"), 96},
                              {QStringLiteral("logicalBaseDpi"), 96},
                              {QStringLiteral("dpr"), 1}};
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{one}}}).toJson());
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(scale));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                           QStringLiteral("offscreen:configfile=") + screen);
        environment.insert(QStringLiteral("SHELFSPACE_SCALED"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("everyTextFits")});
        QVERIFY(process.waitForFinished(300'000));
        const QByteArray said = process.readAll(); // what fits into a message begins where it matters
        QVERIFY2(process.exitCode() == 0, said.mid(std::max<qsizetype>(0, said.indexOf("FAIL!"))).constData());
    }
};

QTEST_MAIN(ClippedTextsTest)
#include "tst_clipped_texts.moc"
