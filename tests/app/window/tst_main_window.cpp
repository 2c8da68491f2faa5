// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/run_file.h"
#include "tests/app/sample_program.h"
#include "tests/app/short_run.h"
#include "tests/english_texts.h"
#include "tests/test_data.h"
#include "widgets/look/theme.h"
#include "widgets/window/page_rail.h"
#include "widgets/window/page_stack.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QSlider>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace shelf;

class MainWindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installEnglish();
    }
    void init()
    {
        // The offscreen platform's own remark is not ours.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void whoGoesElsewhereWhileTheProgramStartsStaysThere()
    {
        WindowProgram program;
        program.window.start(fewBooks());
        QVERIFY(!program.session.dataset());
        program.window.findChildren<PageRail*>().constFirst()->findChildren<QToolButton*>()[1]->click();
        QVERIFY(WindowProgram::becomes([&] { return program.session.dataset() && !program.jobs.isBusy(); }));
        QCOMPARE(program.window.page(), PageId::training);
        // Other data are looked at first.
        program.open(program.write("r.csv", "user,item,rating\n1,1,5\n1,2,3\n2,1,4\n2,3,1\n"));
        QVERIFY(program.shows(PageId::library));
    }

    void theFirstStartShowsTheSampleLibrary()
    {
        SampleProgram program;
        QVERIFY(program.openSample({}));
        QCOMPARE(program.books()->model()->rowCount(), 2000);
        QVERIFY(
            program.window.windowTitle().contains(QString::fromStdString(program.session.dataset()->name)));
        QCOMPARE(program.part<QLabel>("facts")->text(),
                 QStringLiteral("150,000 ratings, 4,000 readers, 2,000 books"));
        QVERIFY(program.message().isEmpty());
    }

    void pagesAreReachedByKeyAndByButton()
    {
        SampleProgram program;
        for (int i = 5; i >= 1; --i) {
            QTest::keyClick(&program.window, static_cast<Qt::Key>(Qt::Key_0 + i), Qt::ControlModifier);
            QCOMPARE(static_cast<int>(program.window.page()), i - 1);
        }
        for (int i = 5; i >= 1; --i) {
            auto* button = program.part<QToolButton>(qPrintable(QStringLiteral("page%1").arg(i)));
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(static_cast<int>(program.window.page()), i - 1);
            QVERIFY(button->isChecked());
        }
        QCOMPARE(program.part<QToolButton>("page3")->accessibleName(), QStringLiteral("Map"));
    }

    void everyControlHasANameForThoseWhoCannotSeeIt()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        program.session.addRun(shortEntry(program.session.dataset()));
        program.session.selectBook(3);
        program.session.selectReader(3);
        QStringList nameless;
        for (int page = 0; page < 5; ++page) {
            program.window.showPage(static_cast<PageId>(page));
            QTest::qWait(100);
            for (const QWidget* control : program.window.findChildren<QWidget*>()) {
                const bool wants =
                    qobject_cast<const QAbstractButton*>(control) ||
                    qobject_cast<const QLineEdit*>(control) || qobject_cast<const QComboBox*>(control) ||
                    qobject_cast<const QAbstractSpinBox*>(control) || qobject_cast<const QSlider*>(control);
                const QString name = control->objectName();
                // Qt's own parts: the line in a spin box, a tab bar's arrows, a table's corner.
                const bool inner =
                    name.startsWith(QLatin1String("qt_")) ||
                    qobject_cast<const QAbstractSpinBox*>(control->parentWidget()) ||
                    qobject_cast<const QComboBox*>(control->parentWidget()) ||
                    qobject_cast<const QLineEdit*>(control->parentWidget()) ||
                    QByteArray(control->metaObject()->className()).contains("TableCorner") ||
                    QByteArray(control->parentWidget()->metaObject()->className()) == "QTabBar";
                if (!wants || inner || !control->isVisible())
                    continue;
                if (control->accessibleName().isEmpty() || name.isEmpty())
                    nameless.append(QStringLiteral("page %1: %2 '%3' '%4'")
                                        .arg(page + 1)
                                        .arg(QLatin1String(control->metaObject()->className()), name,
                                             control->accessibleName()));
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void aClickOnABookSelectsItAndBackReturns()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        const auto clickRow = [&](int row) {
            const QModelIndex index = program.books()->model()->index(row, 0);
            QTest::mouseClick(program.books()->viewport(), Qt::LeftButton, {},
                              program.books()->visualRect(index).center());
        };
        clickRow(0);
        const int first = program.session.selectedBook();
        QVERIFY(first >= 0);
        clickRow(2);
        QVERIFY(program.session.selectedBook() != first);
        program.press("backAction");
        QCOMPARE(program.session.selectedBook(), first);
        QCOMPARE(program.books()->currentIndex().row(), 0);
        program.press("forwardAction");
        const int second = program.session.selectedBook();
        QVERIFY(second != first);
        QTest::keyClick(&program.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(program.session.selectedBook(), first);
        QTest::keyClick(&program.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(program.session.selectedBook(), second);
    }

    void searchFindsABookAsOneTypes()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        const int wanted = 234;
        const QString title = QString::fromStdString(program.session.dataset()->books.titles[wanted]);
        QTest::keyClick(&program.window, Qt::Key_F, Qt::ControlModifier);
        auto* field = program.part<QLineEdit>("search");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, title);
        QTRY_VERIFY(program.part<QWidget>("searchHits")->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(program.session.selectedBook() >= 0);
        const auto found = static_cast<std::size_t>(program.session.selectedBook());
        QCOMPARE(QString::fromStdString(program.session.dataset()->books.titles[found]), title);
    }

    void aBrokenFileIsToldAndChangesNothing()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        const DatasetPtr before = program.session.dataset();
        StartOptions options;
        options.data.path = program.folder.filePath(QStringLiteral("nowhere.csv")).toStdString();
        program.window.start(options);
        QTRY_VERIFY(program.message().contains(QStringLiteral("nowhere.csv")));
        QCOMPARE(program.session.dataset(), before);
        program.press("openSampleAction");
        QTRY_VERIFY(program.session.dataset() != before);
        QVERIFY(program.message().isEmpty());
    }

    void aMessageGoesWhenWhatItSaysIsPast()
    {
        SampleProgram program;
        const Error error = Error::failure("The training came to nothing");
        program.session.reportError(error);
        QVERIFY(program.message().contains(QStringLiteral("came to nothing")));
        program.session.retractError(Error::failure("Something else"));
        QVERIFY(program.message().contains(QStringLiteral("came to nothing")));
        program.session.retractError(error);
        QVERIFY(program.message().isEmpty());
    }

    void droppedFilesAreOpened()
    {
        SampleProgram program;
        const QString file = program.folder.filePath(QStringLiteral("mine.csv"));
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("user,item,rating\nann,x,3\nann,y,4\nbob,x,5\n");
        made.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&program.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&program.window, &drop);
        QTRY_VERIFY(program.session.dataset());
        QCOMPARE(program.session.dataset()->ratingCount(), std::size_t(3));
        QCOMPARE(program.settings.recentFiles(), QStringList{file});
    }

    void aDroppedLibraryMakesAReaderAndLeavesTheDataAlone()
    {
        const QString readers =
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/readers");
        QDir(readers).removeRecursively();
        SampleProgram program;
        QVERIFY(program.openSample());
        const DatasetPtr before = program.session.dataset();
        const QString file = program.folder.filePath(QStringLiteral("storygraph.csv"));
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("Title,Authors,ISBN/UID,Read Status,Star Rating\n");
        made.write(QStringLiteral("\"%1\",\"%2\",,read,4.25\n")
                       .arg(QString::fromStdString(before->books.titles[0]),
                            QString::fromStdString(before->books.authors[0]))
                       .toUtf8());
        made.write("No Such Book,Nobody At All,,to-read,\n");
        made.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&program.window, &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&program.window, &drop);
        auto* panel = program.part<QWidget>("libraryPanel");
        QTRY_VERIFY2_WITH_TIMEOUT(panel->isVisible(), qPrintable(program.message()), 20000);
        QCOMPARE(program.window.page(), PageId::readers);
        QVERIFY(program.session.dataset() == before && program.message().isEmpty());
        QCOMPARE(program.part<QTabBar>("librarySections")->tabText(1), QStringLiteral("Not known (1)"));
        QVERIFY(program.session.ownReader() && program.session.ownReader()->somebody.rated.size() == 1);
        QCOMPARE(program.session.ownReader()->somebody.rated[0].rating, 4.25f);
        QTRY_VERIFY(!program.jobs.isBusy());
        QDir(readers).removeRecursively();
    }

    void bookCrossingOpensWithAllItsBooks()
    {
        const QString data = QString::fromStdString(testDataFolder());
        if (data.isEmpty())
            QSKIP("the real data sets are not here");
        SampleProgram program;
        StartOptions options;
        options.data.ratings = (data + QStringLiteral("/book-crossing/Ratings.csv")).toStdString();
        options.data.books = (data + QStringLiteral("/book-crossing/Books.csv")).toStdString();
        program.window.start(options);
        QTRY_COMPARE_WITH_TIMEOUT(program.books()->model()->rowCount(), 9085, 30000);
        QCOMPARE(program.part<QLabel>("facts")->text(),
                 QStringLiteral("115,219 ratings, 6,851 readers, 9,085 books"));
    }

    void closingWhileBusyAsksOnceAndWaits()
    {
        SampleProgram program;
        std::atomic<bool> ended = false;
        const auto keepBusy = [&] {
            program.jobs.start<int>(
                {.title = QStringLiteral("A long job")}, &program.window,
                [&](JobControl& control) {
                    while (control.report(0.5))
                        QThread::msleep(2);
                    ended = true;
                    return 0;
                },
                [](int) {});
        };
        QSignalSpy closed(&program.window, &MainWindow::closed);
        keepBusy();
        program.window.close();
        program.window.close();
        QCOMPARE(program.window.findChildren<QMessageBox*>().size(), qsizetype(1));
        program.question()->findChild<QPushButton*>(QStringLiteral("answer0"))->click();
        QTRY_VERIFY(!program.question());
        QVERIFY(program.window.isVisible());
        QVERIFY(program.jobs.isBusy());

        program.window.close();
        program.question()->findChild<QPushButton*>(QStringLiteral("answer1"))->click();
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(ended);
        QVERIFY(!program.window.isVisible());
    }

    void aRunOfTheOpenDataJoinsThem()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        const Run run = shortRun(program.session.dataset());
        const QString file = program.folder.filePath(QStringLiteral("one.shelf"));
        QVERIFY(saveRun(run, file.toStdString()).ok());
        const DatasetPtr before = program.session.dataset();
        StartOptions options;
        options.runs = QStringList{file};
        program.window.start(options);
        QTRY_COMPARE(program.session.runs().size(), qsizetype(1));
        QCOMPARE(program.session.dataset(), before);
        QCOMPARE(program.session.current()->data, before);
        QCOMPARE(program.session.runs().first().file, file);

        SampleProgram other; // without data: the run brings its own
        other.window.start(options);
        QTRY_COMPARE(other.session.runs().size(), qsizetype(1));
        const int books = fewBooks().data.sample->books;
        QTRY_COMPARE(other.books()->model()->rowCount(), books);
        // Predictions are those of the run that was saved.
        std::vector<float> saved(static_cast<std::size_t>(books));
        std::vector<float> opened(saved.size());
        run.model->scoreAllBooks(17, saved);
        other.session.current()->model->scoreAllBooks(17, opened);
        QCOMPARE(opened, saved);
    }

    void colorsChangeWhileTheProgramRuns()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        auto* foot = program.part<QWidget>("jobBar");
        // Not by a picture: that would resize the charts of pages that were never shown to nothing.
        const auto ground = [&] { return foot->palette().color(QPalette::Window).lightnessF(); };
        program.press("theme-dark");
        QVERIFY(theme::isDark());
        QTRY_VERIFY(ground() < 0.3F);
        program.press("theme-light");
        QVERIFY(!theme::isDark());
        QTRY_VERIFY(ground() > 0.8F);
        QCOMPARE(program.settings.get(keys::theme), QStringLiteral("light"));
    }

    void sizesAreThereAtTheNextStart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        int formWidth = 0;
        for (int start = 0; start < 2; ++start) {
            Settings settings(file);
            Session session;
            Jobs jobs;
            MainWindow window(session, jobs, settings, nullptr, folder.path());
            window.show();
            window.showPage(PageId::training);
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            auto* training = window.findChild<QSplitter*>(QStringLiteral("trainingSplitter"));
            if (start == 1) {
                QCOMPARE(window.size(), QSize(1000, 640));
                QCOMPARE(training->sizes().first(), formWidth);
                QVERIFY(!window.findChild<QWidget*>(QStringLiteral("bookPane")) ||
                        !window.findChild<QWidget*>(QStringLiteral("bookPane"))->isVisible());
            }
            window.resize(1000, 640);
            formWidth = training->sizes().first() + 40;
            training->setSizes({formWidth, training->sizes().last() - 40});
            window.findChild<QAction*>(QStringLiteral("bookPanelAction"))->trigger();
            window.close();
        }
    }

    void aFirstWindowFitsTheScreen()
    {
        SampleProgram program;
        const QRect room = program.window.screen()->availableGeometry();
        QVERIFY(program.window.frameGeometry().width() <= room.width());
        QVERIFY(program.window.frameGeometry().height() <= room.height());
    }

    void everyPageCanBeReachedWholeInASmallWindow()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        program.session.addRun(shortEntry(program.session.dataset()));
        program.window.resize(900, 600);
        const QWidget* central = program.window.centralWidget();
        for (int i = 0; i < 5; ++i) {
            program.window.showPage(static_cast<PageId>(i));
            QTest::qWait(0);
            const QSize least = central->minimumSizeHint();
            QVERIFY2(least.width() <= 900 && least.height() <= 600,
                     qPrintable(QStringLiteral("page %1 asks for %2 x %3")
                                    .arg(i + 1)
                                    .arg(least.width())
                                    .arg(least.height())));
            // What does not fit scrolls: the page itself is never smaller than what is in it.
            const QWidget* page = program.part<PageStack>("pages")->currentPage();
            QVERIFY(page && page->isVisible());
            QVERIFY(page->width() >= page->minimumSizeHint().width());
            QVERIFY(page->height() >= page->minimumSizeHint().height());
            QVERIFY(program.part<QWidget>("bookPane")->width() >= 200);
        }
    }

    void helpPagesOpen()
    {
        SampleProgram program;
        program.press("shortcutsAction");
        QVERIFY(program.part<QDialog>("shortcutsDialog")->isVisible());
        program.press("aboutAction");
        QVERIFY(program.part<QDialog>("aboutDialog")->isVisible());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
