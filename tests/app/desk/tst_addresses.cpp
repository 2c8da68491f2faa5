// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString kNobody = QStringLiteral("https://shelfspace.example/");

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString inSources(const QString& path)
{
    return QStringLiteral(SHELFSPACE_SOURCE_DIR "/") + path;
}

} // namespace

/// What shops for programs and packages are told about where this one is at home: nowhere yet.
class AddressesTest : public QObject {
    Q_OBJECT
private slots:
    void everyPictureOfTheShopIsAFileOfTheSizeItIsSaidToHave()
    {
        const QString metainfo = QStringLiteral("resources/org.shelfspace.Shelfspace.metainfo.xml");
        QXmlStreamReader xml(textOf(inSources(metainfo)));
        int pictures = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("image"))
                continue;
            const QSize said(xml.attributes().value(QLatin1String("width")).toInt(),
                             xml.attributes().value(QLatin1String("height")).toInt());
            const QString address = xml.readElementText();
            QVERIFY2(address.startsWith(kNobody), qPrintable(address));
            QCOMPARE(QImageReader(inSources(address.mid(kNobody.size()))).size(), said);
            ++pictures;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(pictures > 0);
    }

    void whatIsInstalledSendsNobodyToAnAddressThatIsNone()
    {
        const QString installed = textOf(QFileInfo(QStringLiteral(SHELFSPACE_PROGRAM)).path() +
                                         QStringLiteral("/org.shelfspace.Shelfspace.metainfo.xml"));
        QVERIFY(installed.contains(QLatin1String("<id>org.shelfspace.Shelfspace</id>")));
        QVERIFY(installed.contains(QLatin1String("<release version=")));
        QVERIFY(!installed.contains(QLatin1String("shelfspace.example")));
    }

    void packagesNameNoAddressButThatOfWhomTheyMustName()
    {
        QDirIterator files(inSources(QStringLiteral("installer")), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (const QString& line : textOf(path).split(u'\n'))
                if (line.contains(QLatin1String("shelfspace.example")))
                    QVERIFY2(line.contains(QLatin1String("<developers@shelfspace.example>")) ||
                                 line.contains(QLatin1String("string(REPLACE")),
                             qPrintable(path + QStringLiteral(": ") + line));
        }
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "tst_addresses.moc"
