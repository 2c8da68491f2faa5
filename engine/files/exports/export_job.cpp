// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/export_job.h"

#include "engine/files/exports/export_edge.h"
#include "engine/output/atomic_file.h"
#include "engine/output/exported_files.h"
#include "engine/output/leftovers.h"

#include <algorithm>

namespace shelf {

ExportJob::ExportJob(std::span<const Export* const> exports, ExportCall call, bool replace)
    : m_exports(withoutNames(exports)), m_call(std::move(call)), m_replace(replace)
{}

std::vector<std::string> ExportJob::inTheWay() const
{
    std::vector<std::string> names;
    if (m_replace)
        return names;
    (void)tidyLeftovers(
        m_call.folder); // what a killed export began is an export's; check() tells of the rest
    for (const OutputFile& file : filesOf(m_exports, m_call.formats)) {
        const bool written = m_stage && std::find(m_staged.begin(), m_staged.end(),
                                                  m_stage->path() + '/' + file.name) != m_staged.end();
        if ((written || !file.sometimes) && isForeign(m_call.folder + '/' + file.name))
            names.push_back(file.name);
    }
    return names;
}

Status ExportJob::check(const std::vector<std::string>& reads) const
{
    OutputGuard guard;
    for (const std::string& file : reads)
        guard.reads(file);
    guard.exportsInto(m_call.folder, filesOf(m_exports, m_call.formats), m_replace);
    return guard.check();
}

std::vector<std::string> ExportJob::cautions() const
{
    std::vector<std::string> cautions;
    for (const Export* one : m_exports)
        if (one->caution)
            if (std::string caution = one->caution(m_call); !caution.empty())
                cautions.push_back(std::move(caution));
    return cautions;
}

Status ExportJob::write(const std::function<bool(const Export&)>& before)
{
    m_stage = std::make_unique<StagedFolder>(m_call.folder);
    if (!m_stage->status())
        return m_stage->status();
    m_stage->mayHold(filesOf(m_exports, kPictureFormats)); // of other formats too: they show another run
    ExportCall call = m_call;
    call.folder = m_stage->path();
    for (const Export* one : m_exports) {
        if (!one->write)
            continue;
        if (before && !before(*one))
            return Error::cancelledByCaller();
        auto files = atEdge(call.folder, [&] { return one->write(call); });
        if (!files)
            return m_stage->told(files.error());
        for (std::string& file : *files) // a table that several write is one file
            if (std::find(m_staged.begin(), m_staged.end(), file) == m_staged.end())
                m_staged.push_back(std::move(file));
    }
    return {};
}

std::vector<ExportJob::Painting> ExportJob::paintings() const
{
    std::vector<Painting> paintings;
    for (const Export* one : m_exports)
        if (one->paint)
            for (const ExportFile& file : one->files)
                for (const std::string& format : m_call.formats)
                    paintings.push_back({one, format, std::string(file.name) + '.' + format});
    return paintings;
}

std::string ExportJob::paint(const Painting& painting) const
{
    return painting.of->paint(m_call, painting.format);
}

Status ExportJob::add(const Painting& painting, std::string_view bytes)
{
    const std::string file = m_stage->path() + '/' + painting.name;
    if (const Status written = writeFileAtomically(file, bytes); !written)
        return m_stage->told(written.error());
    m_staged.push_back(file);
    return {};
}

Result<Exported> ExportJob::publish()
{
    if (const auto names = inTheWay(); !names.empty()) // there since, or not expected to be written
        return foreignFile(m_call.folder + '/' + names.front());
    if (const Status published = m_stage->publish(); !published)
        return published.error();
    return Exported{m_stage->placesOf(m_staged), m_stage->removed(), m_stage->left()};
}

} // namespace shelf
