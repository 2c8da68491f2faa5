// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <utility>

/// A zip archive whose files are stored as they are (PKWARE's APPNOTE, 4.3).
inline QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>>& files)
{
    const auto little = [](std::uint32_t value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out.append(static_cast<char>(value >> (8 * i)));
        return out;
    };
    const auto crcOf = [](const QByteArray& bytes) {
        std::uint32_t crc = 0xFFFFFFFFU;
        for (const char c : bytes) {
            crc ^= static_cast<unsigned char>(c);
            for (int i = 0; i < 8; ++i)
                crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
        }
        return ~crc;
    };
    QByteArray body, directory;
    for (const auto& [name, bytes] : files) {
        const auto size = static_cast<std::uint32_t>(bytes.size());
        // Flags, method 0, time, date; the sum, both sizes, the length of the name, no extra field.
        const QByteArray facts = little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) +
                                 little(crcOf(bytes), 4) + little(size, 4) + little(size, 4) +
                                 little(static_cast<std::uint32_t>(name.size()), 2) + little(0, 2);
        directory += little(0x02014b50, 4) + little(20, 2) + little(20, 2) + facts + little(0, 2) +
                     little(0, 2) + little(0, 2) + little(0, 4) +
                     little(static_cast<std::uint32_t>(body.size()), 4) + name;
        body += little(0x04034b50, 4) + little(20, 2) + facts + name + bytes;
    }
    const auto count = static_cast<std::uint32_t>(files.size());
    return body + directory + little(0x06054b50, 4) + little(0, 2) + little(0, 2) + little(count, 2) +
           little(count, 2) + little(static_cast<std::uint32_t>(directory.size()), 4) +
           little(static_cast<std::uint32_t>(body.size()), 4) + little(0, 2);
}
