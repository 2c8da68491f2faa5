// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/text_output.h"

#include "engine/base/system/os.h"
#include "engine/output/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace shelf {

TextOutput::TextOutput(std::string wanted, Console& console) : m_path(wanted), m_wanted(std::move(wanted))
{
    if (m_path != "-")
        return;
    m_isOutput = true;
    if (console.json) {
        m_status = Error::usageError(tr("Both '-' and --json ask for standard output"),
                                     tr("Name a file, or leave --json out"));
        return;
    }
    if (os::pipe(m_ends) != 0) {
        m_status = fileError(tr("Cannot write to standard output"), {}, errno);
        return;
    }
    m_path = os::pathOf(m_ends[1]);
    try {
        m_drain = std::thread([this, from = m_ends[0]] {
            char piece[1 << 14];
            for (;;) {
                const ssize_t got = os::read(from, piece, sizeof piece);
                if (got > 0)
                    m_text.append(piece, static_cast<std::size_t>(got));
                else if (got == 0 || errno != EINTR)
                    return;
            }
        });
    } catch (const std::system_error& problem) {
        m_status = Error::failure(tr("Cannot write to standard output: %1").arg(problem.what()));
        return;
    }
    console.textAside = true;
}

TextOutput::~TextOutput()
{
    finish();
}

void TextOutput::finish()
{
    if (m_ends[1] >= 0)
        os::close(m_ends[1]);
    if (m_drain.joinable())
        m_drain.join();
    if (m_ends[0] >= 0)
        os::close(m_ends[0]);
    m_ends[0] = m_ends[1] = -1;
}

void TextOutput::deliver()
{
    finish();
    std::fwrite(m_text.data(), 1, m_text.size(), stdout);
    std::fflush(stdout); // ahead of what is said of it
    m_text.clear();
}

} // namespace shelf
