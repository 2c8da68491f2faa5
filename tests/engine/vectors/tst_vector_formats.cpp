// SPDX-License-Identifier: GPL-3.0-or-later
// The files in golden/vectors were written by numpy 2.4.6, safetensors 0.8.0, gensim 4.4.0, h5py 3.16.0 and
// Keras 3.15.1 from the numbers that stand below.
#include "engine/files/run/run_file.h"
#include "engine/vectors/arrays/vector_bytes.h"
#include "engine/vectors/open_vectors.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace shelf;

namespace {

using Rows = std::vector<std::vector<float>>;

const Rows kRows = {{0.5F, -1.25F, 2}, {3, 0.0078125F, -4}, {0.125F, 5.5F, 6}, {7, 8, -9.75F}};

std::string golden(const char* name)
{
    return std::string(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/vectors/") + name;
}

std::string bytesOf(const char* name)
{
    std::ifstream in(golden(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Rows rowsOf(const Run& run)
{
    const MatrixView vectors = run.model->bookEmbedding();
    Rows rows;
    for (std::size_t r = 0; r < vectors.rows; ++r)
        rows.emplace_back(vectors.row(r).begin(), vectors.row(r).end());
    return rows;
}

std::vector<std::string> idsOf(const Run& run)
{
    return {run.data->books.ids.begin(), run.data->books.ids.end()};
}

bool says(const Run& run, std::string_view words)
{
    const auto& notes = run.data->warnings;
    return std::any_of(notes.begin(), notes.end(),
                       [&](const Warning& note) { return note.message.find(words) != std::string::npos; });
}

std::string npy(std::string header, std::string_view data)
{
    header += '\n';
    std::string file = "\x93NUMPY\x01";
    file += '\0';
    file += static_cast<char>(header.size() & 0xFF);
    file += static_cast<char>(header.size() >> 8);
    return file + header + std::string(data);
}

std::string safetensors(std::uint64_t length, const std::string& header, std::string_view data = {})
{
    std::string file;
    for (int i = 0; i < 8; ++i)
        file += static_cast<char>(length >> (8 * i));
    return file + header + std::string(data);
}

} // namespace

class TestVectorFormats : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheRealLibrariesWrote_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("tensor");
        for (const char* name : {"plain.npy", "fortran.npy", "big_doubles.npy", "half.npy", "version2.npy",
                                 "version3.npy", "batch.npy", "packed.npz", "word2vec.txt", "word2vec.bin"})
            QTest::newRow(name) << QString::fromLatin1(name) << QString();
        QTest::newRow("two.npz") << QStringLiteral("two.npz") << QStringLiteral("books");
        for (const char* name : {"single", "half", "brain", "double"})
            QTest::newRow(name) << QStringLiteral("tensors.safetensors") << QString::fromLatin1(name);
        QTest::newRow("HDF5, big-endian") << QStringLiteral("arrays.h5") << QStringLiteral("big");
        QTest::newRow("HDF5, packed") << QStringLiteral("arrays.h5") << QStringLiteral("group/packed");
        QTest::newRow("Keras") << QStringLiteral("product.keras") << QStringLiteral("Movie-Embedding");
        QTest::newRow("Keras, path") << QStringLiteral("product.keras")
                                     << QStringLiteral("layers/embedding/vars/0");
        QTest::newRow("Keras, h5") << QStringLiteral("product.h5") << QStringLiteral("Movie-Embedding");
    }

    void readsWhatTheRealLibrariesWrote()
    {
        QFETCH(QString, file);
        QFETCH(QString, tensor);
        const auto run = openVectors(golden(file.toLatin1().constData()), {.tensor = tensor.toStdString()});
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        QVERIFY(rowsOf(*run) == kRows);
        QCOMPARE(run->data->userCount(), std::size_t{0});
        QVERIFY(run->unlearned.empty());
    }

    void wholeNumbersAndTruthAreNumbers()
    {
        QVERIFY(rowsOf(*openVectors(golden("whole.npy"))) == (Rows{{1, -2}, {3, 4}, {-5, 127}}));
        QVERIFY(rowsOf(*openVectors(golden("bits.npy"))) == (Rows{{1, 0}, {0, 1}}));
        QVERIFY(rowsOf(*openVectors(golden("unsigned.npy"))) == (Rows{{1, 1099511627776.0F}, {3, 4}}));
    }

    void keysAreThoseOfTheFileAndRowsAreCountedFromZero()
    {
        const std::vector<std::string> keys = {"one", "zw\xc3\xb6lf", "three", "7"};
        QVERIFY(idsOf(*openVectors(golden("word2vec.txt"))) == keys);
        QVERIFY(idsOf(*openVectors(golden("word2vec.bin"))) == keys);
        QVERIFY(idsOf(*openVectors(golden("plain.npy"))) == (std::vector<std::string>{"0", "1", "2", "3"}));
    }

    void arraysAreListedWhereOneMustBeNamed()
    {
        const auto open = openVectors(golden("two.npz"));
        QVERIFY(!open.ok());
        QVERIFY(open.error().message.find("users (2 x 3, float32)") != std::string::npos);
        QVERIFY(open.error().message.find("books (4 x 3, float32)") != std::string::npos);
        const auto wrong = openVectors(golden("two.npz"), {.tensor = "bokos"});
        QVERIFY(!wrong.ok() && wrong.error().advice.find("'books'") != std::string::npos);
        // Moments of the optimizer have the shape of the tables and are none.
        const auto keras = lookAtVectors(golden("network.keras"));
        QVERIFY(keras.ok());
        std::vector<std::string> names;
        for (const TensorInfo& tensor : keras->tensors)
            names.push_back(tensor.name);
        std::sort(names.begin(), names.end());
        QVERIFY(names == (std::vector<std::string>{"Book-Embedding", "User-Embedding", "dense/0", "dense/1",
                                                   "dense_1"}));
    }

    void whatIsNoTableIsRefusedWithItsShape_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* file, const char* words) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(words);
        };
        row("line.npy", "no table of vectors: its shape is 3");
        row("cube.npy", "its shape is 2 x 2 x 3");
        row("objects.npy", "objects of Python");
        row("records.npy", "columns of several types");
        row("outside.h5", "lies in other files");
    }

    void whatIsNoTableIsRefusedWithItsShape()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        const auto run = openVectors(golden(file.toLatin1().constData()));
        QVERIFY(!run.ok());
        QVERIFY2(run.error().message.find(words.toStdString()) != std::string::npos,
                 run.error().text().c_str());
        QVERIFY(!run.error().file.empty());
    }

    void filesThatClaimTooMuchAreRefusedAtOnce()
    {
        const std::string bytes = "{'descr': '<f4', 'fortran_order': False, 'shape': ";
        for (const char* shape : {"(1099511627776, 64), }", "(4294967296, 4294967296), }", "(1000, 3), }",
                                  "(18446744073709551615, 18446744073709551615), }"}) {
            const auto run = openVectorBytes("a.npy", npy(bytes + shape, std::string(36, '\1')));
            QVERIFY2(!run.ok() && run.error().message.find("cut off") != std::string::npos, shape);
        }
        QVERIFY(!openVectorBytes("a.safetensors", safetensors(std::uint64_t{1} << 40, "{")).ok());
        const std::string far =
            "{\"a\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[0,99999999999]}}";
        QVERIFY(!openVectorBytes("a.safetensors", safetensors(far.size(), far, std::string(16, '\1'))).ok());
        const std::string wrong =
            "{\"a\":{\"dtype\":\"F32\",\"shape\":[4294967296,4294967296,4],\"data_offsets\":[0,16]}}";
        QVERIFY(
            !openVectorBytes("a.safetensors", safetensors(wrong.size(), wrong, std::string(16, '\1'))).ok());
        QVERIFY(!openVectorBytes("a.safetensors", safetensors(60000, std::string(60000, '['))).ok());
        QVERIFY(!openVectorBytes("a.bin", "4000000000 300\nkey \1\2\3\4").ok());
        const auto huge = openVectors(golden("arrays.h5"), {.tensor = "huge"});
        QVERIFY(!huge.ok());
    }

    void aTableWithoutVectorsTakesNoMoreRoomThanItsTextAllows()
    {
        // 60,000 rows of 2,000 numbers were nearly half a gigabyte.
        std::string text = "id,vector\n";
        std::string numbers;
        for (int i = 0; i < 2000; ++i)
            numbers += "1 ";
        for (int row = 0; row < 60; ++row)
            text += "a,[" + numbers + "]\n";
        for (int row = 0; row < 60000; ++row)
            text += "b,\n";
        const auto run = openVectorBytes("a.csv", text);
        QVERIFY(!run.ok());
        QVERIFY2(run.error().text().find("times") != std::string::npos, run.error().text().c_str());
    }

    void everyCutOfAFileIsRefusedOrReadWhole()
    {
        for (const char* name : {"plain.npy", "tensors.safetensors", "word2vec.bin", "packed.npz"}) {
            const std::string whole = bytesOf(name);
            QVERIFY(!whole.empty());
            for (std::size_t size = 0; size < whole.size(); ++size) {
                const auto run =
                    openVectorBytes(name, std::string_view(whole).substr(0, size), {.tensor = ""});
                if (run.ok()) // the beginning of a text is one
                    QVERIFY2(std::string_view(name) == "packed.npz" && rowsOf(*run) == kRows, name);
                else
                    QVERIFY2(!run.error().message.empty() && run.error().text().size() < 600, name);
            }
        }
    }

    void whatIsOpenStaysWhenTheFileIsWrittenAnew()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("v.npy")).toStdString();
        constexpr std::size_t kWords = std::size_t{20} << 20;
        QVERIFY(QFile(QString::fromStdString(path)).open(QIODevice::WriteOnly));
        std::filesystem::resize_file(path, kWords * sizeof(float)); // zeros that take no room on the disk
        const auto bytes = readVectorBytes(path);
        QVERIFY(bytes.ok());
        QCOMPARE(bytes->size, kWords * sizeof(float));
        std::ofstream anew(path, std::ios::binary | std::ios::in | std::ios::out);
        anew.seekp(-1, std::ios::end);
        anew << 'x' << std::flush;
        QVERIFY(anew.good());
        QCOMPARE(bytes->text().back(), '\0');
    }

    void headersOfPythonAreReadStrictly()
    {
        const std::string data(16, '\1');
        const auto opens = [&](const char* header) {
            return openVectorBytes("a.npy", npy(header, data)).ok();
        };
        QVERIFY(opens("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }"));
        QVERIFY(opens("{\"shape\":(2L,2L),\"descr\":\"<f4\",\"fortran_order\":True}"));
        QVERIFY(!opens("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), 'more': 1}"));
        QVERIFY(!opens("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2, 2)}"));
        QVERIFY(!opens("{'descr': '<f4', 'shape': (2, 2)}"));
        QVERIFY(!opens("{'descr': '<f4', 'fortran_order': false, 'shape': (2, 2)}"));
        QVERIFY(!opens("{'descr': '<f4', 'fortran_order': False, 'shape': (-2, 2)}"));
        QVERIFY(!opens("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2)} or 1"));
        QVERIFY(!opens("{'descr': '<c8', 'fortran_order': False, 'shape': (1, 2)}"));
    }

    void rowsThatAreNoNumbersAreToldAndKnownOfNothing()
    {
        const auto run =
            openVectorBytes("a.txt", "a 1 2 3 4 5\nb nan 2 3 4 5\nc 0 0 0 0 0\nd 1 inf 3 4 5\ne 5 4 3 2 1\n");
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        QVERIFY(run->unlearned == (std::vector<std::uint8_t>{0, 1, 1, 1, 0}));
        QVERIFY(says(*run, "2 vectors hold something that is no finite number"));
        QVERIFY(says(*run, "rows 1 and 3, counted from 0"));
        QVERIFY(says(*run, "1 vector is nothing but zeros"));
        for (const auto& row : rowsOf(*run))
            for (const float value : row)
                QVERIFY(std::isfinite(value));
    }

    void numbersTooLargeToBeComparedAreTold()
    {
        const auto run = openVectorBytes("a.txt", "a 1 2 3 4 5\nb 1 -1e38 3 4 5\nc 5 4 3 2 1e9\n");
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        QVERIFY(run->unlearned == (std::vector<std::uint8_t>{0, 1, 0}));
        QVERIFY(says(*run, "1 vector holds a number beyond 1e15, too large to be compared: row 1"));
        const auto none = openVectorBytes("a.txt", "a nan 2 3 4 5\nb 0 0 0 0 0\nc nan nan 3 2 1\n");
        QVERIFY(!none.ok() && none.error().message.find("can be compared") != std::string::npos);
    }

    void aRowIsToldOnce()
    {
        const auto run = openVectorBytes("a.csv", "id,d0,d1,d2\nx,1,2,3\ny,4,none,6\nz,7,8,inf\nw,1,2,3\n");
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        QVERIFY(says(*run, "1 row does not hold 3 numbers: line 3"));
        QVERIFY(says(*run, "1 vector holds something that is no finite number"));
        QVERIFY(says(*run, "row 2, counted from 0"));
        QVERIFY(run->unlearned == (std::vector<std::uint8_t>{0, 1, 1, 0}));
    }

    void linesOfWordsAreToldFromTheirEnds()
    {
        const auto run =
            openVectorBytes("glove.txt", "at name 1 2 3 4 5\nb 1 2 3 4 6\n. . 1 2 3 4 7\nbroken\n");
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        QVERIFY(idsOf(*run) == (std::vector<std::string>{"at name", "b", ". ."}));
        QVERIFY(says(*run, "2 keys hold blanks"));
        QVERIFY(says(*run, "1 line is left out"));
        const auto twice = openVectorBytes("v.txt", "3 2\na 1 2\na 3 4\n");
        QVERIFY(twice.ok() && says(*twice, "announces 3 rows, and 2 are there"));
        QVERIFY(says(*twice, "1 row bears an id that an earlier one has"));
    }

    void tablesHoldVectorsInOneColumnOrInMany()
    {
        const Rows expected = {{1, 2.5F, -3}, {4, 5, 6}};
        const auto rowsIn = [](const char* name, std::string_view text) {
            const auto run = openVectorBytes(name, text);
            return run.ok() ? rowsOf(*run) : Rows();
        };
        QVERIFY(rowsIn("a.csv", "id,vector\nx,\"[1, 2.5, -3]\"\ny,\"[4, 5, 6]\"\n") == expected);
        QVERIFY(rowsIn("a.csv", "id,title,embedding\nx,A,\"[1.  2.5\n -3. ]\"\ny,B,[4. 5. 6.]\n") ==
                expected);
        QVERIFY(rowsIn("a.csv", "book_id,year,d0,d1,d2\nx,1999,1,2.5,-3\ny,2001,4,5,6\n") == expected);
        QVERIFY(rowsIn("a.csv", "book_id;v1;v2;v3\nx;1;2,5;-3\ny;4,0;5;6,00\n") == expected);
        QVERIFY(rowsIn("a.csv", "book_id;v1;v2\nx;0,5;-0,25\ny;1,5;2,25\n") ==
                (Rows{{0.5F, -0.25F}, {1.5F, 2.25F}}));
        QVERIFY(rowsIn("a.tsv", "1\t2.5\t-3\n4\t5\t6\n\n") == expected);
        QVERIFY(
            rowsIn("a.jsonl", "{\"id\":\"x\",\"vector\":[1,2.5,-3]}\n{\"id\":\"y\",\"vector\":[4,5,6]}\n") ==
            expected);
        const auto named =
            openVectorBytes("a.csv", "book_id,title,d0,d1,d2\nx,First,1,2.5,-3\ny,Second,4,5,6\n");
        QVERIFY(named.ok());
        QVERIFY(idsOf(*named) == (std::vector<std::string>{"x", "y"}));
        QCOMPARE(std::string(named->data->books.titles[1]), std::string("Second"));
        QVERIFY(!openVectorBytes("a.csv", "a,b\nx,y\nz,w\n").ok());
    }

    void aConfigurationReadsItsOwnFolderAlone()
    {
        const QTemporaryDir folder;
        const std::string at = folder.path().toStdString();
        std::ofstream(at + "/vecs.tsv") << "1\t2\t3\n4\t5\t6\n";
        std::ofstream(at + "/meta.tsv") << "Anna Karenina, part 1\nEmma\n";
        const auto open = [&](const std::string& config) {
            std::ofstream(at + "/projector_config.pbtxt") << config;
            return openVectors(at + "/projector_config.pbtxt");
        };
        const auto run = open("embeddings {\n  tensor_name: \"books\"\n  tensor_path: \"vecs.tsv\"\n  "
                              "metadata_path: \"meta.tsv\"\n}\n");
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        QVERIFY(rowsOf(*run) == (Rows{{1, 2, 3}, {4, 5, 6}}));
        QCOMPARE(std::string(run->data->books.titles[0]), std::string("Anna Karenina, part 1"));
        for (const char* path : {"/etc/passwd", "../vecs.tsv", "a/../../vecs.tsv"}) {
            const auto outside = open("embeddings {\n  tensor_path: \"" + std::string(path) + "\"\n}\n");
            QVERIFY(!outside.ok() && outside.error().message.find("own folder") != std::string::npos);
        }
        const auto alone = openVectors(at + "/vecs.tsv");
        QVERIFY(alone.ok() && alone->data->books.titles[1] == "Emma");
    }

    /// What was looked at is opened without a second look at the disk.
    void aFileIsReadOnce_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("tensor");
        QTest::newRow("Keras") << QStringLiteral("product.keras") << QStringLiteral("Movie-Embedding");
        QTest::newRow("NPZ") << QStringLiteral("two.npz") << QStringLiteral("books");
        QTest::newRow("safetensors") << QStringLiteral("tensors.safetensors") << QStringLiteral("single");
        QTest::newRow("table") << QStringLiteral("table.csv") << QString();
    }
    void aFileIsReadOnce()
    {
        QFETCH(QString, file);
        QFETCH(QString, tensor);
        const QTemporaryDir folder;
        const std::string path = folder.filePath(file).toStdString();
        const std::string bytes = file == QLatin1String("table.csv")
                                      ? "0.5,-1.25,2\n3,0.0078125,-4\n0.125,5.5,6\n7,8,-9.75\n"
                                      : bytesOf(file.toLatin1().constData());
        std::ofstream(path, std::ios::binary) << bytes;
        const auto contents = lookAtVectors(path);
        QVERIFY2(contents.ok(), contents.ok() ? "" : contents.error().text().c_str());
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        const auto run = openVectors(*contents, {.tensor = tensor.toStdString()});
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        QVERIFY(rowsOf(*run) == kRows);
    }

    void aRefusalLeavesTheVectorsAsTheyWere()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("v.npy")).toStdString();
        std::ofstream(path, std::ios::binary)
            << npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }",
                   std::string_view("\0\0\xc0\x7f\0\0\0\0\0\0\0\0\0\0\x80\x3f", 16));
        const auto contents = lookAtVectors(path);
        QVERIFY(contents.ok());
        QVERIFY(!openVectors(*contents, {.labels = path + ".none"}).ok());
        const auto run = openVectors(*contents);
        QVERIFY(run.ok() && says(*run, "1 vector holds something that is no finite number"));
    }

    void whatIsMadeOfAFileIsMadeOnce()
    {
        const VectorFile file = VectorFile::ofBytes("a", "b");
        const VectorFile same = file;
        int made = 0;
        const auto make = [&]() -> Result<int> { return ++made; };
        QCOMPARE(**file.once<int>(make), 1);
        QCOMPARE(**same.once<int>(make), 1);
        const auto fails = [&]() -> Result<double> { return Error::failure("no"); };
        QVERIFY(!file.once<double>(fails).ok());
    }

    void aPipeKeepsItsBytesAndIsRefused()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("pipe")).toStdString();
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        const int both = ::open(path.c_str(), O_RDWR | O_NONBLOCK);
        QVERIFY(both >= 0);
        const std::string bytes = bytesOf("plain.npy");
        QCOMPARE(::write(both, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
        QVERIFY(!looksLikeRunFile(path));
        QVERIFY(!looksLikeVectors(path));
        const auto run = openVectors(path);
        QVERIFY(!run.ok() && run.error().message.find("a pipe") != std::string::npos);
        std::string left(2 * bytes.size(), '\0');
        const ssize_t got = ::read(both, left.data(), left.size());
        ::close(both);
        QCOMPARE(got, static_cast<ssize_t>(bytes.size()));
        QVERIFY(left.starts_with(bytes));
    }

    void readmeListsEveryFormat()
    {
        QFile file(QStringLiteral(SHELFSPACE_SOURCE_DIR "/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        const auto start = readme.indexOf(QStringLiteral("| format | what | how it is read |"));
        QVERIFY(start > 0);
        const QString table = readme.mid(start, readme.indexOf(QStringLiteral("\n\n"), start) - start);
        QStringList wanted;
        for (const VectorFormat* format : vectorFormats())
            wanted.append(QString::fromStdString("| `" + std::string(format->key) + "` | " +
                                                 std::string(format->title) + " | " +
                                                 std::string(format->meaning) + " |"));
        QCOMPARE(table.split(QLatin1Char('\n')).mid(2), wanted);
    }

    void ratingsAreNotTakenForVectors()
    {
        const QTemporaryDir folder;
        const auto looks = [&](const char* name, const char* text) {
            const std::string path = folder.filePath(QString::fromLatin1(name)).toStdString();
            std::ofstream(path) << text;
            return looksLikeVectors(path);
        };
        QVERIFY(
            !looks("ratings.csv", "user_id,book_id,rating,timestamp\n1,2,3.5,900000000\n1,3,4,900000001\n"));
        QVERIFY(!looks("u.data", "196\t242\t3\t881250949\n186\t302\t3\t891717742\n"));
        QVERIFY(!looks("ratings.dat", "1::1193::5::978300760\n1::661::3::978302109\n"));
        QVERIFY(!looks("rating.txt", "1 1 2\n1 2 4\n1 3 3.5\n"));
        QVERIFY(
            !looks("r.json", "{\"reviewerID\":\"A\",\"asin\":\"B\",\"overall\":5.0,\"helpful\":[0, 1]}\n"));
        QVERIFY(!looks("c.csv", "book_id,title,average_rating,ratings_1,ratings_2\n1,Emma,4.01,5,6\n"));
        QVERIFY(!looks("n.csv", "reader;book;rating;a;b;c\n1;2;3,5;0,1;0,2;0,3\n"));
        QVERIFY(!looks("l.csv", "1,2,3.5,900000000.5\n1,3,4.0,900000001.5\n"));
        QVERIFY(looks("embedding.csv", "book_id,title,d0,d1,d2\n7,\"Emma, a novel\",0.5,-0.25,1.5e-05\n"));
        QVERIFY(looks("a.csv", "book_id,avg_rating,d0,d1,d2,d3\n7,4.5,0.5,0.25,0.1,0.2\n"));
        QVERIFY(looks("p.csv", "title,x,y,z\nEmma,0.5,0.25,0.1\n"));
        QVERIFY(looks("s.csv", "book_id;v1;v2\n7;0,5;-0,25\n"));
        QVERIFY(looks("glove.txt", "king 0.1 0.2 0.3 0.4 0.5\nqueen 0.2 0.1 0.5 0.4 0.3\n"));
        QVERIFY(looksLikeVectors(golden("plain.npy")) && looksLikeVectors(golden("network.keras")));
    }
};

QTEST_APPLESS_MAIN(TestVectorFormats)
#include "tst_vector_formats.moc"
