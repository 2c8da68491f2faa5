// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut, whatever the letters' size, the language, the scale and the window. A covering choice of
// these is walked through; SHELFSPACE_SWEEP=all in the environment walks through all of them, and "16,20
// de,longer 900x600" through these points, languages and sizes. SHELFSPACE_PICTURES names a folder for
// pictures of all that was walked through, SHELFSPACE_THEME=dark has them dark (tests/window/sweep).
#include "tests/app/clipped.h"
#include "tests/app/made_up_language.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "tests/english_texts.h"
#include "widgets/look/theme.h"
#include "widgets/window/page_stack.h"

#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QScreen>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>

#include <memory>

using namespace shelf;

namespace {

const QString kLong = QStringLiteral("longer");
const QString kMirrored = QStringLiteral("mirrored"); // and longer

/// One walk through all pages and dialogs.
struct Walk {
    int points;
    QString language;
    QList<QSize> sizes;
    bool dialogs = false;
};

/// What is to be walked through by the environment; empty: the usual choice.
QStringList sweep()
{
    const QString wanted = qEnvironmentVariable("SHELFSPACE_SWEEP");
    return wanted == QLatin1String("all") ? QStringList{QStringLiteral("9,10,13,16,20"),
                                                        {},
                                                        QStringLiteral("900x600,1280x800,3840x2160")}
                                          : wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList languages()
{
    QStringList found;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("shelfspace_*.qm")}))
        found << file.mid(11).chopped(3);
    return found;
}

/// A language for as long as it lives; English stands below.
class Language {
public:
    explicit Language(const QString& name)
    {
        if (name == kLong || name == kMirrored) {
            m_texts = std::make_unique<MadeUpLanguage>(nullptr);
        } else {
            m_texts = std::make_unique<QTranslator>();
            if (!m_texts->load(QStringLiteral(":/i18n/shelfspace_%1.qm").arg(name)))
                qFatal("no such language");
        }
        QCoreApplication::installTranslator(m_texts.get());
        qApp->setLayoutDirection(name == kMirrored || name == QLatin1String("ar") ? Qt::RightToLeft
                                                                                  : Qt::LeftToRight);
    }
    ~Language()
    {
        QCoreApplication::removeTranslator(m_texts.get());
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

private:
    std::unique_ptr<QTranslator> m_texts;
};

void setLetters(int points)
{
    QFont font = QApplication::font();
    font.setFamily(QStringLiteral("DejaVu Sans"));
    font.setPointSize(points);
    QApplication::setFont(font);
}

QString named(const Walk& walk, const QSize& size)
{
    return QStringLiteral("%1 pt, %2, %3x%4 at %5 %")
        .arg(walk.points)
        .arg(walk.language)
        .arg(size.width())
        .arg(size.height())
        .arg(100 * qGuiApp->devicePixelRatio());
}

/// The window with a run and a selected book.
struct Program : WindowProgram {
    Program()
    {
        window.start({});
        ready = becomes([this] { return session.dataset() && !jobs.isBusy(); });
        session.selectRun(session.addRun(shortEntry(session.dataset(), "goodbooks-neural #1")));
        session.selectRun(session.addRun(shortEntry(session.dataset(), "goodbooks-neural #2")));
        session.selectBook(3);
        theme::apply(*qApp, qEnvironmentVariable("SHELFSPACE_THEME") == QLatin1String("dark")
                                ? ThemeChoice::dark
                                : ThemeChoice::light);
        ready = ready && becomes([this] { return jobs.isIdle(); });
    }
    bool ready = false;

    static void keepPicture(QWidget* shown, const QString& where)
    {
        const QString folder = qEnvironmentVariable("SHELFSPACE_PICTURES");
        if (folder.isEmpty())
            return;
        QString name = where;
        name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("-"));
        shown->window()->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    void look(QWidget* root, const QString& where, QStringList& faults) const
    {
        QStringList found;
        [[maybe_unused]] const bool fits =
            QTest::qWaitFor([&] { return (found = ClippedTexts(where).of(root)).isEmpty(); }, 400);
        faults += found;
        keepPicture(root, where);
    }

    void walkPages(const QString& where, QStringList& faults)
    {
        for (const PageId id : {PageId::library, PageId::training, PageId::map, PageId::readers,
                                PageId::compare, PageId::importing}) {
            window.showPage(id);
            becomes([&] { return jobs.isIdle(); });
            QWidget* page = part<PageStack>("pages")->currentPage();
            const QString there = where + QStringLiteral(", ") + page->objectName();
            look(&window, there, faults);
            for (QTabWidget* tabs : page->findChildren<QTabWidget*>()) {
                const int before = tabs->currentIndex();
                for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
                    tabs->setCurrentIndex(i);
                    becomes([&] { return jobs.isIdle(); });
                    look(tabs, there + QStringLiteral(", ") + tabs->widget(i)->objectName(), faults);
                }
                tabs->setCurrentIndex(before);
            }
        }
    }

    void walkDialogs(const QString& where, QStringList& faults)
    {
        for (const char* action : {"exportAction", "serveAction", "shortcutsAction", "aboutAction",
                                   "projectNotesAction", "openReadyAction", "resetSettingsAction"}) {
            if (!part<QAction>(action)->isEnabled())
                continue;
            press(action);
            QDialog* dialog = nullptr;
            becomes([&] {
                for (QWidget* top : QApplication::topLevelWidgets())
                    if (auto* one = qobject_cast<QDialog*>(top); one && one->isVisible())
                        dialog = one;
                return dialog != nullptr;
            });
            if (!dialog) {
                faults << where + QLatin1String(": nothing opens by ") + QLatin1String(action);
                continue;
            }
            becomes([&] { return jobs.isIdle(); });
            look(dialog, where + QStringLiteral(", ") + dialog->objectName(), faults);
            const QSize room = dialog->screen()->availableGeometry().size();
            // Qt makes offscreen screens of 800x800, which no desk has.
            if (room != QSize(800, 800) &&
                (dialog->width() > room.width() || dialog->height() > room.height()))
                faults << QStringLiteral("%1: %2 has %3x%4 on a screen of %5x%6")
                              .arg(where, dialog->objectName())
                              .arg(dialog->width())
                              .arg(dialog->height())
                              .arg(room.width())
                              .arg(room.height());
            dialog->reject();
            becomes([&] { return !dialog->isVisible(); });
        }
    }
};

QStringList faultsOf(const Walk& walk)
{
    setLetters(walk.points);
    const Language language(walk.language);
    Program program;
    if (!program.ready)
        return {QStringLiteral("the sample was not opened")};
    QStringList faults;
    const QSize room = program.window.screen()->availableGeometry().size();
    if (program.window.width() > room.width() || program.window.height() > room.height())
        faults << QStringLiteral("the first window has %1x%2 on a screen of %3x%4")
                      .arg(program.window.width())
                      .arg(program.window.height())
                      .arg(room.width())
                      .arg(room.height());
    for (const QSize& size : walk.sizes) {
        program.window.resize(size);
        program.becomes([&] { return program.jobs.isIdle(); });
        program.walkPages(named(walk, size), faults);
    }
    if (walk.dialogs)
        program.walkDialogs(named(walk, program.window.size()), faults);
    return faults;
}

QString saidOnce(QStringList faults)
{
    faults.removeDuplicates();
    return faults.join(QLatin1Char('\n'));
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
        QStringList tongues = languages() << kLong << kMirrored;
        if (qEnvironmentVariableIsSet("SHELFSPACE_SCALED"))
            tongues = QStringList{kLong};
        const QList<int> fonts{9, 10, 13, 16, 20};
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
        // Each language once, with the sizes in turn.
        int turn = 0;
        for (const QString& tongue : languages())
            add(fonts[turn++ % 5], tongue, {turn % 2 ? small : usual}, false);
    }

    void everyTextFits()
    {
        QFETCH(int, points);
        QFETCH(QString, language);
        QFETCH(QList<QSize>, sizes);
        QFETCH(bool, dialogs);
        const QStringList faults = faultsOf({points, language, sizes, dialogs});
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
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }
};

QTEST_MAIN(ClippedTextsTest)
#include "tst_clipped_texts.moc"
