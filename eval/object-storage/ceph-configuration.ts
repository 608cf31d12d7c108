import { createServer } from 'node:net';

interface ClusterPlace {
  readonly folder: string;
  readonly cluster: string;
  readonly addresses: string;
  readonly gatewayPort: number;
}

/** One monitor, one store in memory and a gateway, on loopback addresses and without keys among themselves. */
export const cephConfiguration = ({
  folder,
  cluster,
  addresses,
  gatewayPort,
}: ClusterPlace): string => `[global]
fsid = ${cluster}
mon_host = ${addresses}
mon_initial_members = a
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
ms_mon_client_mode = crc
osd_pool_default_size = 1
osd_pool_default_min_size = 1
mon_allow_pool_size_one = true
osd_crush_chooseleaf_type = 0
osd_pool_default_pg_num = 4
osd_pool_default_pg_autoscale_mode = off
mon_max_pg_per_osd = 1000
run_dir = ${folder}/run
admin_socket = ${folder}/run/$name.asok
log_file = ${folder}/run/$name.log
pid_file = ${folder}/run/$name.pid
[mon.a]
mon_data = ${folder}/monitor
mon_data_avail_crit = 1
mon_data_avail_warn = 1
[osd.0]
osd_data = ${folder}/store
osd_objectstore = memstore
memstore_device_bytes = 8589934592
[client.rgw]
rgw_frontends = beast endpoint=127.0.0.1:${gatewayPort}
rgw_data = ${folder}/gateway
`;

/** Ports of this machine that were free a moment ago. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const probes = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
          const probe = createServer();
          probe.once('error', reject);
          probe.listen(0, '127.0.0.1', () => resolve(probe));
        }),
    ),
  );
  return Promise.all(
    probes.map((probe) => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      return new Promise<number>((resolve) => probe.close(() => resolve(port)));
    }),
  );
}
