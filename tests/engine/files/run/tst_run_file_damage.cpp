// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "tests/engine/run_file_bytes.h"
#include "tests/run_file_surgery.h"
#include "tests/small_run.h"

#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace shelf;

constexpr int kTries = 20000; ///< with the sanitizers some tens of seconds; the fuzz target goes on from there

class TestRunFileDamage : public QObject {
    Q_OBJECT

private slots:
    void everyCutIsNoticed();
    void everyChangedBitIsNoticed();
    void forgedFilesGiveAnErrorOrARunThatWorks();
    void forgedNumbersAreRefused();
    void messagesSayWhatIsWrongWithTheFile();
};

void TestRunFileDamage::everyCutIsNoticed()
{
    const std::string file = saved(smallRunWithMaps());
    for (std::size_t size = 0; size < file.size(); ++size) {
        const auto result = load(file.substr(0, size));
        QVERIFY2(!result.ok(), qPrintable(QString::number(size)));
        const std::string& message = result.error().message;
        const char* expected = size == 0 ? "empty" : "cut short";
        QVERIFY2(message.find(expected) != std::string::npos, message.c_str());
        QVERIFY(!result.error().advice.empty());
    }
    QVERIFY(!load(file + '\0').ok());
}

void TestRunFileDamage::everyChangedBitIsNoticed()
{
    const std::string file = saved(smallRunWithMaps());
    QVERIFY(load(file).ok());
    for (std::size_t byte = 0; byte < file.size(); ++byte) {
        std::string changed = file;
        changed[byte] = static_cast<char>(changed[byte] ^ (1 << (byte % 8)));
        QVERIFY2(!load(changed).ok(), qPrintable(QString::number(byte)));
    }
    Random random(42);
    for (int i = 0; i < kTries; ++i) {
        std::string changed = file;
        const std::uint64_t flips = 1 + random.below(3);
        for (std::uint64_t f = 0; f < flips; ++f) {
            const std::uint64_t bit = random.below(8 * file.size());
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        }
        QVERIFY(changed == file || !load(changed).ok());
    }
}

void TestRunFileDamage::forgedFilesGiveAnErrorOrARunThatWorks()
{
    const std::string file = saved(smallRunWithMaps());
    std::vector<std::size_t> starts;
    for (const auto& [tag, section] : sections(file))
        starts.push_back(section.offset);
    Random random(7);
    int opened = 0;
    int refused = 0;
    for (int i = 0; i < kTries; ++i) {
        std::string forged = file;
        for (std::uint64_t changes = 1 + random.below(2); changes > 0; --changes) {
            // Half of the changes hit the first bytes of a section, where counts and lengths stand.
            std::size_t at = random.below(forged.size());
            if (random.below(2) == 0)
                at = std::min(forged.size() - 1, starts[random.below(starts.size())] + random.below(80));
            static const unsigned char values[] = {0x00, 0x01, 0x7F, 0x80, 0xFF};
            forged[at] =
                static_cast<char>(random.below(3) == 0 ? random.below(256) : values[random.below(5)]);
        }
        mendChecksums(forged);
        const auto result = load(forged);
        if (!result.ok()) {
            QVERIFY(!result.error().message.empty());
            ++refused;
            continue;
        }
        ++opened;
        std::vector<float> scores(result->model->bookCount());
        result->model->scoreAllBooks(0, scores);
        QCOMPARE(result->data->bookCount(), scores.size());
        if (opened % 100 == 0)
            QVERIFY(load(saved(*result)).ok());
    }
    QVERIFY(opened > 1000);
    QVERIFY(refused > 1000);
}

void TestRunFileDamage::forgedNumbersAreRefused()
{
    const std::string file = saved(smallRunWithMaps());
    const auto all = sections(file);
    const auto refuses = [&](const std::string& tag, std::size_t offset, std::uint64_t value,
                             std::size_t size) {
        std::string forged = file;
        std::memcpy(forged.data() + all.at(tag).offset + offset, &value, size);
        mendChecksums(forged);
        const auto result = load(forged);
        return !result.ok() && result.error().message.find(tag.substr(0, tag.find('/'))) != std::string::npos;
    };
    QVERIFY(!refuses("ratings/user", 0, 2, 4));
    QVERIFY(refuses("ratings/user", 0, 3, 4));
    QVERIFY(refuses("ratings/user", 0, 0xFFFFFFFF, 4));
    QVERIFY(refuses("ratings/book", 8, 4, 4));
    QVERIFY(refuses("ratings/rating", 4, 0x7F800000, 4)); // infinity
    QVERIFY(refuses("ratings/held_out", 1, 2, 1));
    QVERIFY(refuses("split/train", 16, 7, 4));
    QVERIFY(refuses("split/train", 0, 1, 4));      // twice
    QVERIFY(refuses("split/validation", 0, 1, 4)); // in training too
    QVERIFY(refuses("model/0", 0, 0x7FC00000, 4)); // NaN
    QVERIFY(refuses("last/touched/0", 0, 5, 4));   // later than the last step
    QVERIFY(refuses("books/ids", 0, 0xFFFFFFFFFFFFFFFF, 8));
    QVERIFY(refuses("books/ids", 0, 0x2000000000000001, 8)); // times 4 wraps around to a small number
    QVERIFY(refuses("books/titles", 8, 0xFFFFFFFF, 4));
    QVERIFY(refuses("about", 0, 0xFFFFFFFFFFFFFFF0, 8));
    QVERIFY(refuses("results", 0, 0x00000000FFFFFFFF, 8));
    QVERIFY(refuses("clock", 16, 1, 8));
    QVERIFY(refuses("warnings/kinds", 0, 77, 1));
    QVERIFY(!refuses("kept", 24, 7, 8)); // the last of the epochs 0, 2, 5
    QVERIFY(refuses("kept", 0, 4, 8));   // how many there are
    QVERIFY(refuses("kept", 0, 0xFFFFFFFFFFFFFFFF, 8));
    QVERIFY(refuses("kept", 16, 5, 8)); // out of order
    QVERIFY(refuses("kept", 8, static_cast<std::uint64_t>(-1), 8));
    QVERIFY(refuses("kept", 32, 5, 8));                  // rows
    QVERIFY(refuses("kept", 40, 0x4000000000000003, 8)); // columns: times 4 rows wraps around to 12
    QVERIFY(refuses("kept/1", 0, 0x7FC00000, 4));
    QVERIFY(refuses("views", 0, 1, 8));
    QVERIFY(refuses("views", 8, 0x0000FFFFFFFFFFFF, 8)); // length of a name
    QVERIFY(refuses("views", 16, 0xFF, 1));              // not text
    QVERIFY(refuses("views", 22, 3, 8));                 // dimensions of eight coordinates
    QVERIFY(refuses("views/states", 0, 3, 8));
    QVERIFY(refuses("views/states", 16, 0xFF, 1));
    QVERIFY(refuses("view/0", 0, 0x7F800000, 4));
}

void TestRunFileDamage::messagesSayWhatIsWrongWithTheFile()
{
    const std::string file = saved(smallRunWithMaps());
    const auto message = [](const std::string& bytes) {
        const auto result = load(bytes);
        return result.ok() ? std::string() : result.error().text();
    };
    QVERIFY(message("PK\3\4" + std::string(4000, '\0')).find("not a Shelfspace run file") !=
            std::string::npos);
    QVERIFY(message(file).empty());

    std::string newer = file;
    newer[8] = static_cast<char>(kRunFileVersion + 1);
    mendChecksums(newer);
    QVERIFY(message(newer).find("newer version of Shelfspace (format " +
                                std::to_string(kRunFileVersion + 1)) != std::string::npos);
    QVERIFY(message(newer).find("Update") != std::string::npos);

    std::string titles = file;
    titles[sections(file).at("books/titles").offset + 30] ^= 1;
    QVERIFY(message(titles).find("damaged (section books/titles)") != std::string::npos);
    QVERIFY(message(titles).find("a.shelf: ") == 0);

    std::string extra = file;
    std::memcpy(extra.data() + extra.find("split/train"), "split/trail", 11);
    mendChecksums(extra);
    QVERIFY(message(extra).find("split/train: it is missing") != std::string::npos);

    std::string older = contents(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v3.shelf");
    QVERIFY2(message(older).empty(), message(older).c_str());
    older[8] = 2; // which has no maps
    mendChecksums(older);
    QVERIFY2(message(older).find("it does not belong there") != std::string::npos, message(older).c_str());

    QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    QVERIFY(loadRun(root + "/none.shelf").error().text().find("no such file") != std::string::npos);
    QVERIFY(loadRun(root).error().text().find("folder") != std::string::npos);
    put(root + "/half.shelf", file.substr(0, file.size() / 2));
    const auto half = loadRun(root + "/half.shelf");
    QVERIFY(!half.ok());
    QVERIFY(half.error().text().find(root + "/half.shelf: This run file is cut short") == 0);
}

QTEST_GUILESS_MAIN(TestRunFileDamage)
#include "tst_run_file_damage.moc"
