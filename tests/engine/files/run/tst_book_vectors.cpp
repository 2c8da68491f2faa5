// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/files/run/book_vectors_loader.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "tests/engine/run_file_bytes.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace shelf;

namespace {

Result<Run> trained(std::string_view preset)
{
    // So few ratings that some books have none in training.
    const auto data = makeSampleLibrary({.books = 60, .users = 40, .ratings = 260, .seed = 3});
    if (!data)
        return data.error();
    TrainingRequest request;
    request.data = std::make_shared<Dataset>(*data);
    request.settings = *presetSettings(preset);
    request.settings.training.epochs = 1;
    request.settings.training.steps = 0;
    return trainRun(request);
}

/// One byte of a section is another.
void damageSection(const std::string& path, const std::string& tag)
{
    std::string bytes = contents(path);
    const auto found = sections(bytes);
    QVERIFY2(found.contains(tag), tag.c_str());
    bytes[found.at(tag).offset] ^= 1;
    put(path, bytes);
}

} // namespace

class TestBookVectors : public QObject {
    Q_OBJECT

private slots:
    void theBooksOfEveryKindOfModelAreThoseOfTheWholeRun_data()
    {
        QTest::addColumn<QString>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(std::string(preset.name).c_str())
                << QString::fromStdString(std::string(preset.name));
    }
    void theBooksOfEveryKindOfModelAreThoseOfTheWholeRun()
    {
        QFETCH(QString, preset);
        const auto run = trained(preset.toStdString());
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        const std::string path = m_folder.path().toStdString() + "/run.shelf";
        QVERIFY(saveRun(*run, path).ok());
        const auto whole = loadRun(path);
        const auto part = loadBookVectors(path);
        QVERIFY(whole.ok() && part.ok());
        QCOMPARE(part->name, whole->name);
        QVERIFY(part->settings.kind == whole->settings.kind);
        QCOMPARE(part->settings.preset, whole->settings.preset);
        QVERIFY(part->unlearned == whole->unlearned);
        QVERIFY(part->data->books.ids == whole->data->books.ids);
        QVERIFY(part->data->books.titles == whole->data->books.titles);
        QVERIFY(part->data->books.authors == whole->data->books.authors);
        const MatrixView expected = whole->model->bookEmbedding();
        const MatrixView vectors = part->model->bookEmbedding();
        QCOMPARE(vectors.rows, expected.rows);
        QCOMPARE(vectors.cols, expected.cols);
        for (std::size_t r = 0; r < vectors.rows; ++r)
            QVERIFY(std::ranges::equal(vectors.row(r), expected.row(r)));
    }

    void whatIsNotAskedForIsNotRead()
    {
        const auto run = trained("goodbooks-neural");
        QVERIFY(run.ok() && run->last);
        const std::string path = m_folder.path().toStdString() + "/run.shelf";
        QVERIFY(saveRun(*run, path).ok());
        QVERIFY(!loadBookVectors(path)->unlearned.empty());
        for (const char* tag : {"last/tensor/1", "ratings/rating", "ratings/user", "ratings/book",
                                "split/train", "users/ids", "results"})
            damageSection(path, tag);
        QVERIFY(!loadRun(path).ok());
        const auto part = loadBookVectors(path);
        QVERIFY(part.ok());
        QVERIFY(std::ranges::equal(part->model->bookEmbedding().row(7), run->model->bookEmbedding().row(7)));
    }

    void damageToWhatIsAskedForIsSaidAsEver()
    {
        const auto run = trained("goodbooks-neural");
        QVERIFY(run.ok());
        const std::string path = m_folder.path().toStdString() + "/run.shelf";
        for (const char* tag : {"about", "books/ids", "books/titles", "books/learned", "model/0"}) {
            QVERIFY(saveRun(*run, path).ok());
            damageSection(path, tag);
            const auto whole = loadRun(path);
            const auto part = loadBookVectors(path);
            QVERIFY2(!whole.ok() && !part.ok(), tag);
            QCOMPARE(part.error().text(), whole.error().text());
        }
        put(path, "no run");
        QCOMPARE(loadBookVectors(path).error().text(), loadRun(path).error().text());
        const std::string missing = m_folder.path().toStdString() + "/none.shelf";
        QCOMPARE(loadBookVectors(missing).error().text(), loadRun(missing).error().text());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBookVectors)
#include "tst_book_vectors.moc"
