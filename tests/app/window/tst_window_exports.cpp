// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/pane/map_pane.h"
#include "tests/app/sample_program.h"
#include "tests/app/short_run.h"
#include "tests/english_texts.h"
#include "widgets/map/view/projection_view.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

using namespace shelf;

/// What is taken away from the window: of which run and map, and over which files.
class WindowExportsTest : public QObject {
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

    void exportWritesWhatIsChosenAndSaysWhatItReplaces()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        program.session.addRun(shortEntry(program.session.dataset()));
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
        RunEntry other = shortEntry(program.session.dataset());
        other.name = QStringLiteral("the other one");
        program.session.selectRun(program.session.addRun(other));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("exportHeading"))->text().contains(other.name));
    }

    void anExportIsOfTheRunThatItsHeadingNamesAndOfNoOther()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        const auto add = [&](const char* name, double loss) {
            Run run = shortRun(program.session.dataset());
            run.history.epochs[0].trainLoss = loss; // what its curve is told by
            RunEntry entry = runEntry(std::make_shared<const Run>(std::move(run)));
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
        SampleProgram program;
        QVERIFY(program.openSample());
        // As a person who wants principal components, and to press Start for anything else.
        program.part<QComboBox>("mapMethod")->setCurrentText(QStringLiteral("UMAP"));
        program.part<QComboBox>("mapMethod")->setCurrentText(QStringLiteral("PCA"));
        program.session.addRun(shortEntry(program.session.dataset()));
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
        QTRY_VERIFY_WITH_TIMEOUT(
            seen().choice.by == ColorBy::cluster && seen().clusters && seen().clusters->count == 7, 60000);
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
            QVERIFY2(said.contains("t-SNE") && said.contains("Perplexity: ") &&
                         said.contains("trustworthiness"),
                     name);
        }
        QVERIFY(!content("report.html").contains("principal components, which explain"));
        QVERIFY(QImage::fromData(content("projector_sprite.png")).width() > 0);
    }

    void anExportGoesOnWhenItsDialogIsClosed()
    {
        SampleProgram program;
        QVERIFY(program.openSample());
        program.session.addRun(shortEntry(program.session.dataset()));
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
};

QTEST_MAIN(WindowExportsTest)
#include "tst_window_exports.moc"
