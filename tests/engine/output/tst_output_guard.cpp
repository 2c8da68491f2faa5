// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "engine/output/output_guard.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace shelf;

namespace {

void put(const std::string& path, const std::string& content)
{
    std::ofstream(path) << content;
}

std::string contentOf(const std::string& path)
{
    std::ostringstream content;
    content << std::ifstream(path).rdbuf();
    return content.str();
}

} // namespace

/// What may be written over, and by which name a file is known.
class TestOutputGuard : public QObject {
    Q_OBJECT

private slots:
    void aFileIsReplacedOnlyByItsOwnKind()
    {
        const std::string at = folder("kinds");
        put(at + "/history.csv", "user_id,book_id,rating\n1,2,3\n");
        QVERIFY(
            !writeFileAtomically(at + "/history.csv", "epoch,train_loss,validation_loss,x\n", &kinds::history)
                 .ok());
        QCOMPARE(contentOf(at + "/history.csv"), std::string("user_id,book_id,rating\n1,2,3\n"));
        put(at + "/history.csv", "epoch,train_loss,validation_loss,learning_rate\n");
        QVERIFY(
            writeFileAtomically(at + "/history.csv", "epoch,train_loss,validation_loss,x\n", &kinds::history)
                .ok());
        put(at + "/empty.csv", "");
        QVERIFY(
            writeFileAtomically(at + "/empty.csv", "epoch,train_loss,validation_loss,x\n", &kinds::history)
                .ok());
        for (const char* own :
             {"book_id\ttitle\tx\ty\n", "book_id,title,x\n", "book_id,title,x,y,z,authors\n"})
            QVERIFY2(kinds::mapTable.claims(own), own);
        for (const char* other :
             {"book_id,title\n", "book_id,title,xyz\n", "book_id,title,authors,x\n", "book_id\n", ""})
            QVERIFY2(!kinds::mapTable.claims(other), other);
    }

    void theGuardKnowsAFileByWhateverName()
    {
        const std::string at = folder("guard");
        fs::create_directories(at + "/in");
        const std::string data = at + "/in/history.csv";
        put(data, "epoch,train_loss,validation_loss,x\n"); // of the very kind that is written
        fs::create_symlink("in/history.csv", at + "/soft");
        fs::create_hard_link(data, at + "/hard");
        for (const char* name :
             {"in/history.csv", "in/../in/./history.csv", "in//history.csv", "soft", "hard"}) {
            OutputGuard guard;
            guard.reads(data);
            guard.writes(at + '/' + name, kinds::history);
            QVERIFY2(!guard.check().ok(), name);
        }
        OutputGuard twice;
        twice.writes(at + "/new.csv", kinds::history);
        twice.writes(at + "/in/../new.csv", kinds::history);
        QCOMPARE(twice.check().error().kind, ErrorKind::usage);
        OutputGuard apart;
        apart.reads(data);
        apart.writes(at + "/new.csv", kinds::history);
        QVERIFY(apart.check().ok());
    }

    void aPipeIsWrittenOnceSomebodyReadsIt()
    {
        const std::string pipe = folder("pipe") + "/p";
        QVERIFY(::mkfifo(pipe.c_str(), 0600) == 0);
        std::string read;
        std::thread reader([&] {
            ::usleep(200000);
            std::ostringstream content;
            content << std::ifstream(pipe).rdbuf();
            read = content.str();
        });
        QVERIFY(writeFileAtomically(pipe, "through").ok());
        reader.join();
        QCOMPARE(read, std::string("through"));
    }

    void linksInACircleAreCalledThat()
    {
        const std::string at = folder("circle");
        fs::create_symlink("round", at + "/round");
        const Status written = writeFileAtomically(at + "/round", "x", &kinds::history);
        QVERIFY(written.error().message.find("circle") != std::string::npos);
    }

private:
    std::string folder(const char* name)
    {
        const std::string path = m_folder.filePath(QLatin1String(name)).toStdString();
        fs::create_directories(path);
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestOutputGuard)
#include "tst_output_guard.moc"
