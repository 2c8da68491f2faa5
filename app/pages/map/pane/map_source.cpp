// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/pane/map_source.h"

namespace shelf {

MapSource mapSourceOf(const Session& session, int run, int epoch)
{
    MapSource source;
    const RunEntry* entry = session.findRun(run);
    if (!entry)
        return source;
    source.runNumber = run;
    source.run = entry->run;
    source.data = entry->run ? entry->run->data : session.dataset();
    source.epochs = entry->run ? entry->run->embeddings : entry->embeddings;
    source.epoch = entry->run ? epoch : -1;
    return source;
}

} // namespace shelf
