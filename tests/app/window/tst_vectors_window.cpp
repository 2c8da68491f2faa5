// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on vectors that were made elsewhere: opened, walked, drawn, exported and left.
#include "app/base/texts.h"
#include "app/pages/map/map_page.h"
#include "app/pages/shared/chart_runs.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "tests/vector_files.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace shelf;

namespace {

constexpr int kBooks = 60;
constexpr int kDims = 7;

/// Numbers between -1 and 1 that repeat nowhere.
std::vector<std::vector<float>> manyVectors(unsigned seed)
{
    std::vector<std::vector<float>> rows(kBooks, std::vector<float>(kDims));
    unsigned state = seed;
    for (auto& row : rows)
        for (float& value : row) {
            state = state * 1664525U + 1013904223U;
            value = float(double(state >> 8) / double(1U << 23) - 1);
        }
    return rows;
}

QString titleOf(int book)
{
    return QStringLiteral("Title %1").arg(book, 2, 10, QLatin1Char('0'));
}

QByteArray labels()
{
    QByteArray text = "id\ttitle\n";
    for (int book = 0; book < kBooks; ++book)
        text += 'b' + QByteArray::number(book) + '\t' + titleOf(book).toUtf8() + '\n';
    return text;
}

/// The ten books with the largest cosine to one, by all pairs.
QStringList nearestByHand(const std::vector<std::vector<float>>& rows, int book)
{
    const auto dot = [](const std::vector<float>& a, const std::vector<float>& b) {
        return std::inner_product(
            a.begin(), a.end(), b.begin(), 0.0, [](double x, double y) { return x + y; },
            [](float x, float y) { return double(x) * double(y); });
    };
    const auto cosine = [&](int other) {
        const auto& a = rows[std::size_t(book)];
        const auto& b = rows[std::size_t(other)];
        return dot(a, b) / std::sqrt(dot(a, a) * dot(b, b));
    };
    std::vector<int> others(kBooks);
    std::iota(others.begin(), others.end(), 0);
    std::erase(others, book);
    std::sort(others.begin(), others.end(), [&](int x, int y) { return cosine(x) > cosine(y); });
    QStringList titles;
    for (int i = 0; i < 10; ++i)
        titles << titleOf(others[std::size_t(i)]);
    return titles;
}

struct Program : WindowProgram {
    Program() : WindowProgram(QSize(1280, 800)) {}
    QTableView* books() const { return part<QTableView>("books"); }
    QDialog* dialog() const { return part<QDialog>("vectorDialog"); }
    template <class T> T* inDialog(const char* name) const
    {
        return dialog()->findChild<T*>(QLatin1String(name));
    }
    bool isAsked() const
    {
        return becomes([this] { return dialog() && inDialog<QPushButton>("vectorOpen")->isEnabled(); });
    }
    /// Takes the file as it is read.
    bool take()
    {
        if (!isAsked())
            return false;
        QTest::mouseClick(inDialog<QPushButton>("vectorOpen"), Qt::LeftButton);
        return becomes(
            [this] { return !dialog() && session.current() && books()->model()->rowCount() == kBooks; });
    }
    QStringList nearest() const
    {
        const QAbstractItemModel* model = part<QTableView>("nearestBooks")->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (const QString cell = model->index(row, column).data().toString();
                    cell.startsWith(QLatin1String("Title")))
                    titles << cell;
        return titles;
    }
    void clickBook(int book)
    {
        const QAbstractItemModel* model = books()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == titleOf(book)) {
                books()->scrollTo(model->index(row, 0));
                QTest::mouseClick(books()->viewport(), Qt::LeftButton, {},
                                  books()->visualRect(model->index(row, 0)).center());
            }
    }
    void drop(const QStringList& paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
};

} // namespace

class TestVectorsWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTexts();
    }

    void anArrayWithLabelsIsWalkedDrawnAndExported()
    {
        Program program;
        const auto rows = manyVectors(7);
        program.write("labels.tsv", labels());
        program.open(program.write("vectors.npy", npyOf(rows)));
        QVERIFY(program.isAsked());
        QVERIFY(program.inDialog<QLabel>("vectorFigures")
                    ->text()
                    .contains(QStringLiteral("60 vectors of 7 dimensions")));
        QVERIFY(program.inDialog<QLineEdit>("vectorLabels")->text().endsWith(QStringLiteral("labels.tsv")));
        const QAbstractItemModel* shown = program.inDialog<QTableView>("vectorRows")->model();
        QCOMPARE(shown->index(3, 0).data().toString(), QStringLiteral("b3"));
        QCOMPARE(shown->index(3, 1).data().toString(), titleOf(3));
        QVERIFY(program.take());
        QVERIFY(program.shows(PageId::library));
        QCOMPARE(program.part<QLabel>("facts")->text(), QStringLiteral("60 books, no ratings"));

        for (const int book : {4, 31}) {
            program.clickBook(book);
            QTRY_COMPARE(program.nearest(), nearestByHand(rows, book));
        }
        const auto* said = program.part<QLabel>("neighborSpace");
        QVERIFY(said->text().contains(QStringLiteral("7 dimensions")));

        program.window.showPage(PageId::map);
        auto* map = program.part<MapPage>("mapPage");
        QTRY_VERIFY_WITH_TIMEOUT(map->hasPicture() && !program.jobs.isBusy(), 60000);

        program.press("exportAction");
        auto* dialog = program.part<QDialog>("exportDialog");
        const QString folder = program.folder.filePath(QStringLiteral("out"));
        dialog->findChild<QLineEdit*>(QStringLiteral("exportFolder"))->setText(folder);
        for (auto* box : dialog->findChildren<QCheckBox*>())
            if (box->objectName().startsWith(QLatin1String("export-")))
                box->setChecked(box->objectName() == QLatin1String("export-word2vec"));
        for (const char* name : {"export-recommendations", "export-history", "export-curves", "export-onnx",
                                 "export-tfjs", "export-page"})
            QVERIFY2(!dialog->findChild<QCheckBox*>(QLatin1String(name))->isEnabled(), name);
        dialog->findChild<QPushButton*>(QStringLiteral("exportStart"))->click();
        auto* state = dialog->findChild<QLabel*>(QStringLiteral("exportState"));
        QTRY_VERIFY2_WITH_TIMEOUT(state->text().contains(QStringLiteral("Written")),
                                  qPrintable(state->text()), 60000);
        QFile written(folder + QStringLiteral("/word2vec.txt"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readLine(), QByteArray("60 7\n"));
        const QList<QByteArray> first = written.readLine().trimmed().split(' ');
        QCOMPARE(first.size(), kDims + 1);
        QCOMPARE(first[0], QByteArray("b0"));
        for (int d = 0; d < kDims; ++d)
            QVERIFY(std::abs(first[d + 1].toFloat() - rows[0][std::size_t(d)]) < 1e-6F);
    }

    void keysOfAWord2vecFileAreNamedByLabelsThatWereDroppedWithIt()
    {
        Program program;
        const auto rows = manyVectors(11);
        std::vector<QByteArray> keys;
        for (int book = 0; book < kBooks; ++book)
            keys.push_back('b' + QByteArray::number(book));
        // Dropped together, one of them has an ending that only vectors have.
        program.drop(
            {program.write("names.tsv", labels()), program.write("w.vec", word2vecTextOf(keys, rows))});
        QVERIFY(program.take());
        program.clickBook(17);
        QTRY_COMPARE(program.nearest(), nearestByHand(rows, 17));
    }

    void whatNeedsRatingsSaysSoAndLeadsToThem()
    {
        Program program;
        program.write("labels.tsv", labels());
        program.open(program.write("vectors.npy", npyOf(manyVectors(3))));
        QVERIFY(program.take());
        const auto says = [&](const char* button, const QString& text) {
            auto* found = program.part<QPushButton>(button);
            return found && found->isVisible() && found->isEnabled() && found->text().contains(text);
        };
        QVERIFY(says("openRatings", QStringLiteral("Open ratings")));
        QVERIFY(!program.part<QPushButton>("leaveOut")->isVisible());
        program.window.showPage(PageId::training);
        QTRY_VERIFY(says("inviteToTrain", QStringLiteral("Open ratings")));
        QVERIFY(!program.part<QAction>("train")->isEnabled());
        QVERIFY(program.part<QLabel>("trainingHint")->text().contains(QStringLiteral("without ratings")));
        program.window.showPage(PageId::readers);
        QVERIFY(says("readersOpenRatings", QStringLiteral("Open ratings")));
        program.window.showPage(PageId::compare);
        QTRY_VERIFY(says("compareToTraining", QStringLiteral("map")));
        QVERIFY(!program.part<QAction>("serveAction")->isEnabled());
        program.window.showPage(PageId::library);
        program.clickBook(2);
        QTRY_VERIFY(program.part<QLabel>("bookRatings")->text().contains(QStringLiteral("without ratings")));
        QTest::mouseClick(program.part<QPushButton>("openRatings"), Qt::LeftButton);
        QTRY_VERIFY(program.part<QDialog>("openFiles"));
        program.part<QDialog>("openFiles")->close();
    }

    void theyAreLeftWithoutAQuestionAndNothingOfThemIsKept()
    {
        Program program;
        const QString path = program.write("vectors.npy", npyOf(manyVectors(3)));
        program.open(path);
        QVERIFY(program.take());
        QSignalSpy closed(&program.window, &MainWindow::closed);
        program.window.close();
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!program.question());
        const QDir journal(program.folder.filePath(QStringLiteral("journal")));
        QVERIFY(journal.entryList({QStringLiteral("*.shelf")}, QDir::Files).isEmpty());
        QVERIFY(program.settings.recentFiles().contains(path));
    }

    void twoSetsOfTheSameBooksAreComparedOnTheMap()
    {
        Program program;
        program.write("labels.tsv", labels());
        program.open(program.write("one.npy", npyOf(manyVectors(3))));
        QVERIFY(program.take());
        program.open(program.write("two.npy", npyOf(manyVectors(4))));
        QVERIFY(program.isAsked());
        QTest::mouseClick(program.inDialog<QPushButton>("vectorOpen"), Qt::LeftButton);
        QTRY_COMPARE(program.session.runs().size(), 2);
        program.window.showPage(PageId::map);
        program.part<QToolButton>("mapCompare")->click();
        QTRY_VERIFY(program.part<QComboBox>("mapOther") && program.part<QComboBox>("mapOther")->count() == 2);
        QCOMPARE(program.part<QComboBox>("mapOther")->currentText(), QStringLiteral("one.npy"));
    }

    void besideATrainedRunTheyAreComparedWithItAndHaveNoFigures()
    {
        Program program;
        program.window.start(fewBooks());
        QVERIFY(program.becomes([&] { return program.session.dataset() && !program.jobs.isBusy(); }));
        const DatasetPtr data = program.session.dataset();
        program.session.addRun(shortEntry(data));
        const auto rows = manyVectors(5);
        std::vector<QByteArray> keys; // every third book
        for (int i = 0; i < kBooks; ++i)
            keys.push_back(QByteArray::fromStdString(std::string(data->books.ids[std::size_t(3 * i)])));
        program.open(program.write("w.vec", word2vecTextOf(keys, rows)));
        QVERIFY(program.isAsked());
        QVERIFY(program.inDialog<QCheckBox>("vectorBeside")->isChecked());
        QTest::mouseClick(program.inDialog<QPushButton>("vectorOpen"), Qt::LeftButton);
        QTRY_COMPARE(program.session.runs().size(), 2);
        QCOMPARE(program.session.dataset(), data);
        QVERIFY(!program.question());
        QVERIFY(isGiven(program.session.current()));

        program.session.selectBook(3 * 8);
        QTRY_COMPARE(program.part<QTableView>("nearestBooks")->model()->rowCount(), 10);
        const int nearest = program.session.nearestBooks()->books.front().row;
        QCOMPARE(nearest % 3, 0);
        QCOMPARE(titleOf(nearest / 3), nearestByHand(rows, 8).front());
        program.session.selectBook(1); // which has none
        QTRY_VERIFY(
            program.part<QLabel>("noNeighbors")->text().contains(QStringLiteral("say nothing of it")));

        QCOMPARE(allRuns(program.session).size(), 1);
        program.window.showPage(PageId::compare);
        // Of the two only the trained one, and its baselines.
        const auto* compared = program.part<QTableView>("comparison")->model();
        QTRY_VERIFY(compared->rowCount() > 0);
        QCOMPARE(compared->index(0, 0).data().toString(), allRuns(program.session).front().name);
        for (int row = 1; row < compared->rowCount(); ++row)
            QCOMPARE(compared->index(row, 1).data().toString(), QStringLiteral("Baseline"));
        program.window.showPage(PageId::readers);
        program.session.selectReader(2);
        auto* lead = program.part<QPushButton>("recommendGoTraining");
        QTRY_VERIFY(lead->isVisible());
    }

    void aFileThatIsNoneIsToldInTheBar()
    {
        Program program;
        program.open(program.write("cut.npy", npyOf(manyVectors(3)).left(900)));
        QTRY_VERIFY2(program.message().contains(QStringLiteral("cut.npy")), qPrintable(program.message()));
        QVERIFY(!program.dialog() && !program.session.dataset());
    }
};

QTEST_MAIN(TestVectorsWindow)
#include "tst_vectors_window.moc"
