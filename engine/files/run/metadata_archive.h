// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>

#include <cstdint>
#include <ios>
#include <limits>
#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace shelf {

// Boost archives over a stretch of memory. Only plain numbers pass through Boost: its own loading of strings
// and vectors believes the length that it reads before it has seen one element, and its header is the
// machine's own layout. A type takes part by `template <class Archive> void serialize(Archive&, Type&)`,
// which may ask the archive's version() for what files of that format hold.

inline constexpr unsigned kArchiveFlags = boost::archive::no_header | boost::archive::no_codecvt;

template <class T> inline constexpr bool isPlain = std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// What stands in the file for T: the same width on every machine.
template <class T>
using Stored = std::conditional_t<std::is_floating_point_v<T>, double,
                                  std::conditional_t<std::is_unsigned_v<T>, std::uint64_t, std::int64_t>>;

class MetadataWriter {
public:
    explicit MetadataWriter(int version) : m_archive(m_buffer, kArchiveFlags), m_version(version) {}
    int version() const { return m_version; }

    template <class T> MetadataWriter& operator&(const T& value)
    {
        if constexpr (isPlain<T>) {
            const auto stored = static_cast<Stored<T>>(value);
            m_archive << stored;
        } else {
            serialize(*this, const_cast<T&>(value));
        }
        return *this;
    }
    MetadataWriter& operator&(const std::string& text)
    {
        *this& static_cast<std::uint64_t>(text.size());
        m_archive.save_binary(text.data(), text.size());
        return *this;
    }
    template <class T> MetadataWriter& operator&(const std::vector<T>& values)
    {
        *this& static_cast<std::uint64_t>(values.size());
        for (const T& value : values)
            *this& value;
        return *this;
    }
    std::string bytes() const { return m_buffer.str(); }

private:
    std::stringbuf m_buffer{std::ios::out | std::ios::binary};
    boost::archive::binary_oarchive m_archive;
    int m_version;
};

/// Throws std::runtime_error or a Boost exception where the bytes do not fit.
class MetadataReader {
public:
    /// The bytes must live as long as the reader.
    MetadataReader(std::string_view bytes, int version)
        : m_buffer(bytes), m_archive(m_buffer, kArchiveFlags), m_version(version)
    {}
    int version() const { return m_version; }

    template <class T> MetadataReader& operator&(T& value)
    {
        if constexpr (isPlain<T>) {
            Stored<T> stored{};
            m_archive >> stored;
            if constexpr (std::is_integral_v<T>)
                if (stored < static_cast<Stored<T>>(std::numeric_limits<T>::min()) ||
                    stored > static_cast<Stored<T>>(std::numeric_limits<T>::max()))
                    throw std::runtime_error("a number out of range");
            value = static_cast<T>(stored);
        } else {
            serialize(*this, value);
        }
        return *this;
    }
    MetadataReader& operator&(std::string& text)
    {
        text.resize(length());
        m_archive.load_binary(text.data(), text.size());
        return *this;
    }
    template <class T> MetadataReader& operator&(std::vector<T>& values)
    {
        values.clear();
        for (std::size_t left = length(); left > 0; --left)
            *this& values.emplace_back();
        return *this;
    }
    void expectEnd() const
    {
        if (m_buffer.left() != 0)
            throw std::runtime_error("more bytes than it should have");
    }

private:
    class MemoryBuffer : public std::streambuf {
    public:
        explicit MemoryBuffer(std::string_view bytes)
        {
            char* begin = const_cast<char*>(bytes.data()); // the get area is never written to
            setg(begin, begin, begin + bytes.size());
        }
        std::size_t left() const { return static_cast<std::size_t>(egptr() - gptr()); }
    };

    /// A number of bytes or elements, each of which takes at least one of the bytes that are left.
    std::size_t length()
    {
        std::uint64_t n = 0;
        *this& n;
        if (n > m_buffer.left())
            throw std::runtime_error("a length beyond its end");
        return static_cast<std::size_t>(n);
    }

    MemoryBuffer m_buffer;
    boost::archive::binary_iarchive m_archive;
    int m_version;
};

template <class T> std::string toMetadata(const T& value, int version)
{
    MetadataWriter writer(version);
    writer& value;
    return writer.bytes();
}

template <class T> T fromMetadata(std::string_view bytes, int version)
{
    T value;
    MetadataReader reader(bytes, version);
    reader& value;
    reader.expectEnd();
    return value;
}

} // namespace shelf
