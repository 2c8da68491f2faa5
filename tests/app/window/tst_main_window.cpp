// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/pane/map_pane.h"
#include "engine/files/run/run_file.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "tests/app/window_program.h"
#include "tests/english_texts.h"
#include "tests/test_data.h"
#include "widgets/look/theme.h"
#include "widgets/map/view/projection_view.h"
#include "widgets/window/page_stack.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace shelf;

namespace {

struct Program : WindowProgram {
    bool openSample()
    {
        window.start({});
        return becomes(
            [this] { return session.dataset() && !jobs.isBusy() && books()->model()->rowCount() > 0; });
    }
    QTableView* books() const { return part<QTableView>("books"); }
};

/// A run that takes a blink: what it learns does not matter here.
Run shortRun(const DatasetPtr& data)
{
    TrainingRequest request;
    request.name = "short";
    request.data = data;
    request.settings = *presetSettings("mf");
    request.settings.training.epochs = 1;
    request.settings.training.steps = 20;
    return *trainRun(request);
}

RunEntry entryOf(Run run)
{
    RunEntry entry;
    entry.name = QString::fromStdString(run.name);
    entry.history = run.history;
    entry.run = std::make_shared<const Run>(std::move(run));
    return entry;
}

} // namespace

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

    void theFirstStartShowsTheSampleLibrary()
    {
        Program program;
        QVERIFY(program.openSample());
        QCOMPARE(program.books()->model()->rowCount(), 2000);
        QVERIFY(
            program.window.windowTitle().contains(QString::fromStdString(program.session.dataset()->name)));
        QCOMPARE(program.part<QLabel>("facts")->text(),
                 QStringLiteral("150,000 ratings, 4,000 readers, 2,000 books"));
        QVERIFY(program.message().isEmpty());
    }

    void pagesAreReachedByKeyAndByButton()
    {
        Program program;
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
        Program program;
        QVERIFY(program.openSample());
        program.session.addRun(entryOf(shortRun(program.session.dataset())));
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
        Program program;
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
        Program program;
        QVERIFY(program.openSample());
        const int wanted = 1234;
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
        Program program;
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
        Program program;
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
        Program program;
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
        Program program;
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
        Program program;
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
        Program program;
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
        Program program;
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

        Program other; // without data: the run brings its own
        other.window.start(options);
        QTRY_COMPARE(other.session.runs().size(), qsizetype(1));
        QTRY_COMPARE(other.books()->model()->rowCount(), 2000);
        // Predictions are those of the run that was saved.
        std::vector<float> saved(2000);
        std::vector<float> opened(2000);
        run.model->scoreAllBooks(17, saved);
        other.session.current()->model->scoreAllBooks(17, opened);
        QCOMPARE(opened, saved);
    }

    void exportWritesWhatIsChosenAndSaysWhatItReplaces()
    {
        Program program;
        QVERIFY(program.openSample());
        program.session.addRun(entryOf(shortRun(program.session.dataset())));
        program.press("exportAction");
        auto* dialog = program.part<QDialog>("exportDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->minimumSizeHint().height() < 500); // a small screen shows the buttons too
        const QString folder = program.folder.filePath(QStringLiteral("out"));
        dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))->setText(folder);
        for (auto* box : dialog->findChildren<QCheckBox*>()) {
            if (box->isEnabled() && box->objectName().startsWith(QLatin1String("export-")))
                box->setChecked(true);
        }
        auto* start = dialog->findChild<QPushButton*>(QStringLiteral("exportStart"));
        auto* state = dialog->findChild<QLabel*>(QStringLiteral("exportState"));
        start->click();
        QTRY_VERIFY2_WITH_TIMEOUT(state->text().contains(QStringLiteral("Written")),
                                  qPrintable(state->text()), 60000);
        for (const char* name :
             {"vecs.tsv", "meta.tsv", "projector_config.pbtxt", "web_book_data.json", "recommendations.csv",
              "history.csv", "metrics.csv", "embedding.csv", "statistics.csv", "coordinates.csv", "map.html",
              "model.onnx", "run.npz", "model.safetensors", "projector_bookmarks.txt", "neighbors.csv",
              "report.html", "loss_curves.png"}) {
            const QFileInfo file(folder + QLatin1Char('/') + QLatin1String(name));
            QVERIFY2(file.size() > 0, name);
        }
        QTRY_VERIFY(start->text().contains(QStringLiteral("Replace")));

        // What somebody has changed since is asked about; what was written here is not.
        QFile own(folder + QStringLiteral("/history.csv"));
        QVERIFY(own.open(QIODevice::Append));
        own.write("mine\n");
        own.close();
        const auto answer = [&](int button) {
            start->click();
            QMessageBox* question = nullptr;
            if (!QTest::qWaitFor(
                    [&] { return (question = dialog->findChild<QMessageBox*>(QStringLiteral("question"))); },
                    60000))
                return QString();
            const QString asked = question->text() + question->informativeText();
            question->findChild<QPushButton*>(QStringLiteral("answer%1").arg(button))->click();
            return asked;
        };
        const auto mine = [&] {
            QFile file(own.fileName());
            return file.open(QIODevice::ReadOnly) && file.readAll().endsWith("mine\n");
        };
        const QString asked = answer(0);
        QVERIFY2(asked.contains(QStringLiteral("history.csv")) && !asked.contains(QStringLiteral("vecs.tsv")),
                 qPrintable(asked));
        QTRY_VERIFY(start->isEnabled());
        QVERIFY(mine());
        QCOMPARE(program.part<QLabel>("status")->text(),
                 QStringLiteral("Export stopped; nothing was written"));
        QTRY_VERIFY(!dialog->findChild<QMessageBox*>(QStringLiteral("question")));
        QVERIFY(!answer(1).isEmpty());
        QTRY_VERIFY2_WITH_TIMEOUT(state->text().contains(QStringLiteral("Written")),
                                  qPrintable(state->text()), 60000);
        QVERIFY(!mine());

        // The dialog stays beside the window: what it says it exports is the run that is picked there.
        RunEntry other = entryOf(shortRun(program.session.dataset()));
        other.name = QStringLiteral("the other one");
        program.session.selectRun(program.session.addRun(other));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("exportHeading"))->text().contains(other.name));
    }

    void anExportIsOfTheRunThatItsHeadingNamesAndOfNoOther()
    {
        Program program;
        QVERIFY(program.openSample());
        const auto add = [&](const char* name, double loss) {
            Run run = shortRun(program.session.dataset());
            run.history.epochs[0].trainLoss = loss; // what its curve is told by
            RunEntry entry = entryOf(std::move(run));
            entry.name = QLatin1String(name);
            return program.session.addRun(entry);
        };
        const int other = add("the other one", 0.125);
        const int wanted = add("the wanted one", 0.375);
        program.session.selectRun(other);
        program.session.updateRun(wanted, [](RunEntry& entry) { entry.shown = false; });
        program.session.selectRun(wanted);
        program.press("exportAction");
        auto* dialog = program.part<QDialog>("exportDialog");
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("exportHeading"))
                    ->text()
                    .contains(QStringLiteral("the wanted one")));
        const QString folder = program.folder.filePath(QStringLiteral("out"));
        dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))->setText(folder);
        for (auto* box : dialog->findChildren<QCheckBox*>())
            if (box->objectName().startsWith(QLatin1String("export-")))
                box->setChecked(QStringList{QStringLiteral("export-history"), QStringLiteral("export-curves"),
                                            QStringLiteral("export-report")}
                                    .contains(box->objectName()));
        dialog->findChild<QCheckBox*>(QStringLiteral("exportFormat-svg"))->setChecked(true);
        dialog->findChild<QPushButton*>(QStringLiteral("exportStart"))->click();
        auto* state = dialog->findChild<QLabel*>(QStringLiteral("exportState"));
        QTRY_VERIFY2_WITH_TIMEOUT(state->text().contains(QStringLiteral("Written")),
                                  qPrintable(state->text()), 60000);
        const auto content = [&](const char* name) {
            QFile file(folder + QLatin1Char('/') + QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QCOMPARE(content("history.csv").section(QLatin1Char('\n'), 1, 1).section(QLatin1Char(','), 1, 1),
                 QStringLiteral("0.375"));
        const QString drawing = content("loss_curves.svg");
        QVERIFY(drawing.contains(QStringLiteral("the wanted one: Training loss 0.375")));
        QVERIFY(!drawing.contains(QStringLiteral("the other one")));
        QVERIFY(content("report.html").contains(QStringLiteral("the wanted one")));
    }

    void exportsCarryTheMapThatIsShown()
    {
        Program program;
        QVERIFY(program.openSample());
        program.session.addRun(entryOf(shortRun(program.session.dataset())));
        program.window.showPage(PageId::map);
        const auto* pane = program.part<MapPane>("mapPane_map-projection");
        QTRY_VERIFY_WITH_TIMEOUT(pane->map(), 20000);
        QVERIFY(pane->map()->method == "pca");
        program.press("exportAction");
        auto* dialog = program.part<QDialog>("exportDialog");
        const auto* heading = dialog->findChild<QLabel*>(QStringLiteral("exportHeading"));
        QTRY_VERIFY2(heading->text().contains(QStringLiteral("of the variance")),
                     qPrintable(heading->text()));
        dialog->close();
        QTRY_VERIFY(!program.part<QDialog>("exportDialog"));

        program.part<QComboBox>("mapMethod")->setCurrentText(QStringLiteral("t-SNE"));
        program.part<QSpinBox>("map_iterations")->setValue(20);
        program.part<QToolButton>("mapStart")->click();
        QTRY_VERIFY_WITH_TIMEOUT(pane->map() && pane->map()->method == "tsne", 60000);
        program.part<QSpinBox>("groupCount")->setValue(7);
        program.part<QAbstractButton>("groupFind")->click();
        const auto seen = [&]() -> const MapContent& { return pane->view()->content(); };
        QTRY_VERIFY_WITH_TIMEOUT(seen().choice.by == ColorBy::cluster && seen().clusters, 60000);
        QCOMPARE(seen().clusters->count, 7);
        program.press("exportAction");
        dialog = program.part<QDialog>("exportDialog");
        heading = dialog->findChild<QLabel*>(QStringLiteral("exportHeading"));
        QTRY_VERIFY2(heading->text().contains(QStringLiteral("t-SNE")), qPrintable(heading->text()));
        const QString folder = program.folder.filePath(QStringLiteral("out"));
        dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))->setText(folder);
        const QStringList wanted = {QStringLiteral("export-projector"), QStringLiteral("export-coordinates"),
                                    QStringLiteral("export-html"), QStringLiteral("export-report")};
        for (auto* box : dialog->findChildren<QCheckBox*>())
            if (box->objectName().startsWith(QLatin1String("export-")))
                box->setChecked(wanted.contains(box->objectName()));
        dialog->findChild<QPushButton*>(QStringLiteral("exportStart"))->click();
        const auto* state = dialog->findChild<QLabel*>(QStringLiteral("exportState"));
        QTRY_VERIFY2_WITH_TIMEOUT(state->text().contains(QStringLiteral("Written")),
                                  qPrintable(state->text()), 60000);

        const auto content = [&](const char* name) {
            QFile file(folder + QLatin1Char('/') + QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        // Where the window draws each book, in the table and in the Projector's bookmark.
        const Projection& map = *pane->map();
        const QByteArrayList rows = content("coordinates.csv").trimmed().split('\n');
        const qsizetype books = static_cast<qsizetype>(map.points());
        QCOMPARE(rows.size(), books + 1);
        const QByteArray bookmarks = content("projector_bookmarks.txt");
        const QJsonObject bookmark = QJsonDocument::fromJson(bookmarks).array().at(0).toObject();
        QCOMPARE(bookmark.value(QLatin1String("label")).toString(), QStringLiteral("Shelfspace: t-SNE"));
        const QJsonArray places = bookmark.value(QLatin1String("projections")).toArray();
        QCOMPARE(places.size(), books);
        for (qsizetype book = 0; book < books; ++book) {
            const auto place = map.point(static_cast<std::size_t>(book));
            const auto near = [&](double written) { return std::abs(written - double(place[0])) < 1e-5; };
            QVERIFY(near(places[book].toObject().value(QLatin1String("umap-0")).toDouble()));
            const QByteArrayList cells = rows[book + 1].split(',');
            QVERIFY2(std::any_of(cells.begin(), cells.end(),
                                 [&](const QByteArray& cell) {
                                     bool number = false;
                                     const double value = cell.toDouble(&number);
                                     return number && near(value);
                                 }),
                     rows[book + 1].constData());
        }
        // The groups that the window has found, in the Projector and as the color of the page.
        const QByteArrayList labels = content("meta.tsv").trimmed().split('\n');
        QCOMPARE(labels.size(), books + 1);
        for (qsizetype book = 0; book < books; ++book)
            QCOMPARE(QString::fromUtf8(labels[book + 1].split('\t').last()),
                     seen().clusterNames[static_cast<std::size_t>(
                         seen().clusters->member[static_cast<std::size_t>(book)])]);
        QByteArray page = content("map.html");
        const qsizetype begin = page.indexOf("id=\"data\">") + 10;
        page = page.mid(begin, page.indexOf("</script>", begin) - begin);
        const QJsonObject data = QJsonDocument::fromJson(page).object();
        const QJsonObject color = data.value(QLatin1String("columns"))
                                      .toArray()
                                      .at(data.value(QLatin1String("colorBy")).toInt(-1))
                                      .toObject();
        QVERIFY(color.value(QLatin1String("areas")).toBool());
        QCOMPARE(color.value(QLatin1String("names")).toArray().size(), qsizetype(7));
        // Which map it is, and how far it can be trusted, is said wherever there is room for words.
        const QByteArray readme = content("projector_readme.txt");
        QVERIFY2(readme.contains("t-SNE; ") && readme.contains("perplexity=") &&
                     readme.contains("trustworthiness"),
                 readme.constData());
        for (const char* name : {"map.html", "report.html"}) {
            const QByteArray said = content(name);
            QVERIFY2(said.contains("t-SNE") && said.contains("perplexity ") &&
                         said.contains("trustworthiness"),
                     name);
        }
        QVERIFY(!content("report.html").contains("principal components, which explain"));
        QVERIFY(QImage::fromData(content("projector_sprite.png")).width() > 0);
    }

    void anExportGoesOnWhenItsDialogIsClosed()
    {
        Program program;
        QVERIFY(program.openSample());
        program.session.addRun(entryOf(shortRun(program.session.dataset())));
        program.press("exportAction");
        QPointer<QDialog> dialog = program.part<QDialog>("exportDialog");
        const QString folder = program.folder.filePath(QStringLiteral("out"));
        dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))->setText(folder);
        dialog->findChild<QCheckBox*>(QStringLiteral("export-curves"))->setChecked(true);
        dialog->findChild<QPushButton*>(QStringLiteral("exportStart"))->click();
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(folder + QStringLiteral("/loss_curves.png")).size() > 0, 60000);
        QTRY_VERIFY(!dialog);
    }

    void colorsChangeWhileTheProgramRuns()
    {
        Program program;
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
        Program program;
        const QRect room = program.window.screen()->availableGeometry();
        QVERIFY(program.window.frameGeometry().width() <= room.width());
        QVERIFY(program.window.frameGeometry().height() <= room.height());
    }

    void everyPageCanBeReachedWholeInASmallWindow()
    {
        Program program;
        QVERIFY(program.openSample());
        program.session.addRun(entryOf(shortRun(program.session.dataset())));
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
        Program program;
        program.press("shortcutsAction");
        QVERIFY(program.part<QDialog>("shortcutsDialog")->isVisible());
        program.press("aboutAction");
        QVERIFY(program.part<QDialog>("aboutDialog")->isVisible());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
