// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/gzip.h"

#include "engine/base/text/message.h"

#include <isa-l/igzip_lib.h>

#include <limits>

namespace shelf {

namespace {

constexpr std::size_t kInflatedAtOnce = std::size_t{1} << 20;

Message faultText(int code)
{
    switch (code) {
    case ISAL_INCORRECT_CHECKSUM:
        return tr("its checksum is wrong");
    case ISAL_INVALID_WRAPPER:
        return tr("it has no gzip header where one is due");
    case ISAL_UNSUPPORTED_METHOD:
        return tr("it is packed in a way that gzip does not know");
    default:
        return tr("its packed bytes make no sense");
    }
}

class Unpacking {
public:
    Unpacking(ByteStream& in, const std::string& path, const UnpackLimits& limits, std::uint64_t packedIn,
              ByteBuffer& out, bool isKept)
        : m_in(in), m_path(path), m_limits(limits), m_packedIn(packedIn), m_out(out), m_isKept(isKept)
    {
        startMember();
    }

    Status run(std::vector<std::string>& notes)
    {
        for (;;) {
            if (m_state->avail_in == 0) {
                const auto bytes = m_in.next();
                if (!bytes)
                    return bytes.error();
                if (bytes->empty())
                    return m_within ? damaged(tr("it ends before its time")) : m_in.settle();
                // The library does not write there.
                m_state->next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(bytes->data()));
                m_state->avail_in = static_cast<std::uint32_t>(bytes->size());
            }
            if (!m_within && !atMember()) {
                if (m_state->avail_in == 0)
                    continue;
                notes.emplace_back(tr("What follows the packed text is no gzip and was left out"));
                return {};
            }
            if (Status status = inflate(); !status || m_out.size() > m_limits.enough)
                return status;
        }
    }

private:
    void startMember()
    {
        isal_inflate_init(m_state.get());
        m_state->crc_flag = ISAL_GZIP;
        m_within = false;
    }

    /// Passes over zeros, with which tapes and some tools fill up.
    bool atMember()
    {
        while (m_state->avail_in > 0 && *m_state->next_in == 0) {
            ++m_state->next_in;
            --m_state->avail_in;
        }
        constexpr std::uint8_t kFirst = 0x1f;
        return m_state->avail_in > 0 && *m_state->next_in == kFirst;
    }

    Status inflate()
    {
        m_within = true;
        do {
            const std::span<char> room = m_out.room(kInflatedAtOnce);
            const std::size_t most =
                std::min<std::size_t>(room.size(), std::numeric_limits<std::uint32_t>::max() / 2);
            m_state->next_out = reinterpret_cast<std::uint8_t*>(room.data());
            m_state->avail_out = static_cast<std::uint32_t>(most);
            const int code = isal_inflate(m_state.get());
            m_size += most - m_state->avail_out;
            if (m_isKept)
                m_out.taken(most - m_state->avail_out);
            if (code < 0 || code == ISAL_NEED_DICT)
                return damaged(faultText(code));
            const std::uint64_t packed = m_packedIn > 0 ? m_packedIn : m_in.offset();
            if (Status status = m_limits.check(m_size, packed, m_path); !status)
                return status;
            if (m_state->block_state == ISAL_BLOCK_FINISH) {
                std::uint8_t* next = m_state->next_in;
                const std::uint32_t left = m_state->avail_in;
                startMember();
                m_state->next_in = next;
                m_state->avail_in = left;
                return {};
            }
        } while (m_state->avail_out == 0 && m_out.size() <= m_limits.enough);
        return {};
    }

    Error damaged(const Message& how) const
    {
        return Error::failure(tr("The gzip file is damaged or cut off: %1").arg(how),
                              tr("Fetch or copy it once more."))
            .in(m_path);
    }

    ByteStream& m_in;
    const std::string& m_path;
    const UnpackLimits& m_limits;
    std::uint64_t m_packedIn;
    ByteBuffer& m_out;
    bool m_isKept;
    std::uint64_t m_size = m_out.size(); ///< with what `out` held before
    std::unique_ptr<inflate_state> m_state = std::make_unique<inflate_state>();
    bool m_within = false; ///< a member has begun and is not at its end
};

} // namespace

Status gunzip(ByteStream& in, const std::string& path, const UnpackLimits& limits, std::uint64_t packedIn,
              ByteBuffer& out, std::vector<std::string>& notes)
{
    return Unpacking(in, path, limits, packedIn, out, true).run(notes);
}

Status checkGzip(ByteStream& in, const std::string& path, const UnpackLimits& limits)
{
    ByteBuffer passing;
    std::vector<std::string> notes;
    return Unpacking(in, path, limits, 0, passing, false).run(notes);
}

} // namespace shelf
